package io.purposebound.policy;

/** What kind of program element an entry of the policy file names. */
public enum ElementKind {
  FIELD("field"),
  METHOD("method"),
  PARAMETER("parameter"),
  TYPE("type"),
  ANNOTATION("annotation"),
  CONSTANT("constant");

  private final String key;

  ElementKind(String key) {
    this.key = key;
  }

  /** Returns the key of the policy file that names such an element. */
  public String key() {
    return key;
  }
}
