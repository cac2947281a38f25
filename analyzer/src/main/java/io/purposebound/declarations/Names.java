package io.purposebound.declarations;

import java.util.StringJoiner;
import org.objectweb.asm.Type;

/** How elements are named to people. */
public final class Names {
  private Names() {}

  /** Returns {@code com.acme.Posts#findByAuthor(long)}. */
  public static String method(String owner, String name, String desc) {
    StringJoiner parameters = new StringJoiner(", ", "(", ")");
    for (Type t : Type.getArgumentTypes(desc)) {
      parameters.add(t.getClassName());
    }
    return owner.replace('/', '.') + "#" + name + parameters;
  }

  /** Returns {@code com.acme.Post#text}. */
  public static String field(String owner, String name) {
    return owner.replace('/', '.') + "#" + name;
  }

  /** Returns {@code Post.text}; for constructors {@code new Post}. */
  public static String shortName(String owner, String member) {
    String simple = simpleName(owner);
    return member.equals("<init>") ? "new " + simple : simple + "." + member;
  }

  /** Returns the name of a class as its source calls it. */
  public static String simpleName(String owner) {
    String simple = owner.substring(owner.lastIndexOf('/') + 1);
    int dollar = simple.lastIndexOf('$');
    return dollar >= 0 && dollar < simple.length() - 1 ? simple.substring(dollar + 1) : simple;
  }
}
