package io.purposebound.models;

/** Turns method descriptors into the keys of model rows: {@code put(Object,Object)}. */
final class Signature {
  private Signature() {}

  /** Returns name and erased parameter types, each without its package and outer classes. */
  static String of(String name, String descriptor) {
    StringBuilder key = new StringBuilder(name).append('(');
    int at = 1;
    while (descriptor.charAt(at) != ')') {
      if (at > 1) {
        key.append(',');
      }
      at = appendType(key, descriptor, at);
    }
    return key.append(')').toString();
  }

  /** Returns the key that covers every overload without a row of its own. */
  static String ofAll(String name) {
    return name + "(*)";
  }

  private static int appendType(StringBuilder key, String descriptor, int start) {
    int at = start;
    while (descriptor.charAt(at) == '[') {
      at++;
    }
    int dimensions = at - start;
    if (descriptor.charAt(at) == 'L') {
      int end = descriptor.indexOf(';', at);
      int simple = Math.max(descriptor.lastIndexOf('/', end), descriptor.lastIndexOf('$', end));
      key.append(descriptor, Math.max(simple, at) + 1, end);
      at = end + 1;
    } else {
      key.append(primitive(descriptor.charAt(at)));
      at++;
    }
    key.append("[]".repeat(dimensions));
    return at;
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
      default -> throw new IllegalArgumentException("no type starts with " + code);
    };
  }
}
