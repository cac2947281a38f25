package io.purposebound.classfile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type with its type arguments, as far as they are known.
 *
 * @param name internal class name, an array descriptor starting with {@code [}, a primitive
 *     descriptor ({@code I}) or {@code V}; a type variable starts with {@code '}
 * @param args type arguments, empty where there are none or they are unknown; for arrays the
 *     component type
 */
public record JavaType(String name, List<JavaType> args) {
  /** What is known of a value of which nothing is known. */
  public static final JavaType OBJECT = new JavaType("java/lang/Object", List.of());

  /** Returns a class without known type arguments. */
  public static JavaType of(String internalName) {
    if (internalName.startsWith("[")) {
      return new JavaType("[", List.of(ofDescriptor(internalName.substring(1))));
    }
    return new JavaType(internalName, List.of());
  }

  /** Returns the type that a field descriptor names. */
  public static JavaType ofDescriptor(String desc) {
    return switch (desc.charAt(0)) {
      case 'L' -> of(desc.substring(1, desc.length() - 1));
      case '[' -> new JavaType("[", List.of(ofDescriptor(desc.substring(1))));
      default -> new JavaType(desc, List.of());
    };
  }

  /** Returns whether it is a primitive type or void. */
  public boolean isPrimitive() {
    return name.length() == 1 && !isArray();
  }

  /** Returns whether it is an array. */
  public boolean isArray() {
    return name.equals("[");
  }

  /** Returns whether it stands for a type that is not known here. */
  public boolean isVariable() {
    return name.startsWith("'");
  }

  /** Returns the n-th type argument, or Object. */
  public JavaType arg(int n) {
    return n < args.size() && !args.get(n).isVariable() ? args.get(n) : OBJECT;
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return this == o
        || (o instanceof JavaType t
            && name.equals(t.name)
            && (args == t.args || args.equals(t.args)));
  }

  @Override
  public int hashCode() {
    return args.isEmpty() ? name.hashCode() : name.hashCode() * 31 + args.hashCode();
  }

  @Override
  public String toString() {
    return args.isEmpty() ? name : name + args;
  }
}
