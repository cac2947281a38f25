package io.purposebound.classfile;

/**
 * Names a method.
 *
 * @param owner internal name of the class
 * @param name method name
 * @param desc JVM descriptor
 */
public record MethodKey(String owner, String name, String desc) implements Comparable<MethodKey> {
  @Override
  public int compareTo(MethodKey o) {
    int c = owner.compareTo(o.owner);
    c = c != 0 ? c : name.compareTo(o.name);
    return c != 0 ? c : desc.compareTo(o.desc);
  }

  /** Returns the parameter part of the descriptor, with parentheses. */
  public String parameters() {
    return desc.substring(0, desc.indexOf(')') + 1);
  }

  @Override
  public String toString() {
    return owner + "#" + name + desc;
  }
}
