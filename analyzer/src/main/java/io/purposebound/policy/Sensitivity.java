package io.purposebound.policy;

/** How sensitive a datum is, as declared; the names are those of the annotation. */
public enum Sensitivity {
  PERSONAL,
  SENSITIVE,
  SPECIAL_CATEGORY,
  CHILD
}
