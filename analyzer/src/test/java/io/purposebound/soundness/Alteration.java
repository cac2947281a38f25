package io.purposebound.soundness;

/**
 * One thing that the engine does not do any more.
 *
 * @param owner internal name of the class, {@code model} for a family of library models
 * @param what name of the method that does nothing; file of the models that are not there
 */
record Alteration(String owner, String what) {
  private static final String PACKAGE = "io/purposebound/";

  /** Switches off a method, named {@code flow/Memory#add}. */
  static Alteration rule(String name) {
    int hash = name.indexOf('#');
    return new Alteration(PACKAGE + name.substring(0, hash), name.substring(hash + 1));
  }

  /** Takes away a file of library models, named {@code java.util}. */
  static Alteration models(String file) {
    return new Alteration("model", file + ".yaml");
  }

  boolean isModels() {
    return owner.equals("model");
  }

  @Override
  public String toString() {
    return isModels()
        ? "models of " + what.replace(".yaml", "")
        : owner.substring(PACKAGE.length()) + "#" + what;
  }
}
