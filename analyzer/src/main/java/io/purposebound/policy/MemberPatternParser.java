package io.purposebound.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a {@link MemberPattern}; what is wrong with it is said as what was expected. */
final class MemberPatternParser {
  private final String text;

  MemberPatternParser(String text) {
    this.text = text.strip();
  }

  MemberPattern parse() {
    int hash = text.indexOf('#');
    if (hash < 0) {
      if (text.indexOf('(') >= 0 || text.contains("::")) {
        throw expected("a '#' before the member" + memberHint());
      }
      return new MemberPattern(className(text), "", Optional.empty());
    }
    String className = className(text.substring(0, hash));
    String member = text.substring(hash + 1);
    int open = member.indexOf('(');
    if (open < 0) {
      if (member.indexOf(')') >= 0) {
        throw expected("'(' before ')'");
      }
      return new MemberPattern(className, memberName(member), Optional.empty());
    }
    if (!member.endsWith(")")) {
      throw expected("')' at the end, after the parameter types");
    }
    String name = memberName(member.substring(0, open).strip());
    String list = member.substring(open + 1, member.length() - 1);
    return new MemberPattern(className, name, Optional.of(parameters(list)));
  }

  private String className(String name) {
    if (name.indexOf('/') >= 0) {
      throw expected("dots between packages: " + name.replace('/', '.'));
    }
    return dottedName(name, "a binary class name such as com.acme.Post$Draft");
  }

  private String memberName(String name) {
    if (name.equals("<init>")) {
      return name;
    }
    if (!isName(name)) {
      throw expected("the name of one member, or <init>, after '#'");
    }
    return name;
  }

  private List<String> parameters(String list) {
    if (list.isBlank()) {
      return List.of();
    }
    List<String> types = new ArrayList<>();
    for (String type : withoutTypeArguments(list).split(",", -1)) {
      types.add(parameter(type.strip()));
    }
    return types;
  }

  private String parameter(String written) {
    String type =
        written.endsWith("...")
            ? written.substring(0, written.length() - 3).strip() + "[]"
            : written;
    int brackets = type.indexOf('[');
    String element = (brackets < 0 ? type : type.substring(0, brackets)).strip();
    String dimensions = brackets < 0 ? "" : type.substring(brackets).replace(" ", "");
    if (!dimensions.replace("[]", "").isEmpty()) {
      throw expected("'[]' after the element type of an array");
    }
    String expectation = "parameter types such as (java.lang.String, int[])";
    return dottedName(element, expectation).replace('$', '.') + dimensions;
  }

  private String withoutTypeArguments(String list) {
    StringBuilder erased = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      if (c == '<') {
        depth++;
      } else if (c == '>') {
        depth--;
      } else if (depth == 0) {
        erased.append(c);
      }
      if (depth < 0) {
        break;
      }
    }
    if (depth != 0) {
      throw expected("as many '<' as '>' in the parameter types");
    }
    return erased.toString();
  }

  private String dottedName(String name, String expectation) {
    for (String part : name.split("\\.", -1)) {
      if (!isName(part)) {
        throw expected(expectation);
      }
    }
    return name;
  }

  /** Hyphens are no Java, but Kotlin and package-info have them. */
  private static boolean isName(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Character.isJavaIdentifierPart(c) && c != '*' && c != '-') {
        return false;
      }
    }
    return !name.isEmpty();
  }

  private String memberHint() {
    int open = text.indexOf('(');
    String name = (open < 0 ? text : text.substring(0, open)).replace("::", "#");
    String rest = open < 0 ? "" : text.substring(open);
    int dot = name.lastIndexOf('.');
    String mended =
        name.indexOf('#') >= 0 || dot < 0
            ? name
            : name.substring(0, dot) + "#" + name.substring(dot + 1);
    return mended.indexOf('#') < 0 ? "" : "; did you mean '" + mended + rest + "'?";
  }

  private static MemberPatternException expected(String what) {
    return new MemberPatternException(what);
  }
}
