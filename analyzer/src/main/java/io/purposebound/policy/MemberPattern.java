package io.purposebound.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A name of classes or members as the policy file and {@code @AcceptedFlow} write it: {@code
 * com.acme.Post$Draft}, {@code com.acme.Post#text}, {@code com.acme.*Dao#find*(long,
 * java.lang.String[])}.
 *
 * <p>Subtypes are the caller's matter: ask for each supertype of the class.
 *
 * @param classPattern binary class name, {@code *} for any characters
 * @param memberPattern name of a field or method, {@code *} for any characters; empty if the
 *     pattern names classes
 * @param parameters parameter types of a method, in source style, with {@code .} for nested classes
 *     and {@code []} for arrays and varargs; empty: any
 */
public record MemberPattern(
    String classPattern, String memberPattern, Optional<List<String>> parameters) {
  public MemberPattern {
    parameters = parameters.isPresent() ? Optional.of(List.copyOf(parameters.get())) : parameters;
  }

  /**
   * Reads a pattern.
   *
   * @throws MemberPatternException if it is none
   */
  public static MemberPattern parse(String text) {
    return new MemberPatternParser(text).parse();
  }

  /** Returns whether classes are named, not members. */
  public boolean isClassPattern() {
    return memberPattern.isEmpty();
  }

  /** Returns whether the class part names more than one class. */
  public boolean hasWildcardClass() {
    return classPattern.indexOf('*') >= 0;
  }

  /** Returns whether the class part names this class (binary name, with dots). */
  public boolean matchesClass(String binaryClassName) {
    return Glob.matches(classPattern, binaryClassName);
  }

  /** Returns whether this names that field of that class. */
  public boolean matchesField(String binaryClassName, String fieldName) {
    return !isClassPattern()
        && parameters.isEmpty()
        && Glob.matches(memberPattern, fieldName)
        && matchesClass(binaryClassName);
  }

  /** Returns whether this names that method of that class; the return type does not count. */
  public boolean matchesMethod(String binaryClassName, String methodName, String jvmDescriptor) {
    return !isClassPattern()
        && Glob.matches(memberPattern, methodName)
        && matchesClass(binaryClassName)
        && matchesParameters(jvmDescriptor);
  }

  @Override
  public String toString() {
    return isClassPattern()
        ? classPattern
        : classPattern
            + "#"
            + memberPattern
            + parameters.map(types -> "(" + String.join(", ", types) + ")").orElse("");
  }

  private boolean matchesParameters(String jvmDescriptor) {
    if (parameters.isEmpty()) {
      return true;
    }
    List<String> wanted = parameters.get();
    List<String> actual = sourceTypes(jvmDescriptor);
    if (wanted.size() != actual.size()) {
      return false;
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!sameType(wanted.get(i), actual.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** A type may be written as in code that imports it: its last names are enough. */
  private static boolean sameType(String wanted, String actual) {
    return Glob.matches(wanted, actual) || actual.endsWith("." + wanted);
  }

  /** Returns a descriptor's parameter types as source code writes them. */
  static List<String> sourceTypes(String jvmDescriptor) {
    List<String> types = new ArrayList<>();
    int at = 1;
    while (jvmDescriptor.charAt(at) != ')') {
      int dimensions = 0;
      while (jvmDescriptor.charAt(at) == '[') {
        dimensions++;
        at++;
      }
      int end = jvmDescriptor.charAt(at) == 'L' ? jvmDescriptor.indexOf(';', at) : at;
      String element =
          end == at
              ? primitive(jvmDescriptor.charAt(at))
              : jvmDescriptor.substring(at + 1, end).replace('/', '.').replace('$', '.');
      types.add(element + "[]".repeat(dimensions));
      at = end + 1;
    }
    return types;
  }

  private static String primitive(char code) {
    return switch (code) {
      case 'Z' -> "boolean";
      case 'B' -> "byte";
      case 'C' -> "char";
      case 'S' -> "short";
      case 'I' -> "int";
      case 'J' -> "long";
      case 'F' -> "float";
      case 'D' -> "double";
      default -> throw new IllegalArgumentException("no type in a descriptor: " + code);
    };
  }
}
