package io.purposebound.verdict;

/**
 * The library that a use belongs to.
 *
 * @param artifact {@code langchain4j-open-ai}
 * @param version empty where it is not told
 * @param module JPMS module, empty where it is none
 */
public record Library(String artifact, String version, String module) {
  /** What belongs to the program itself, or to a folder of classes. */
  public static final Library NONE = new Library("", "", "");

  /** Says the library in one line, {@code langchain4j-open-ai 1.0 (module langchain4j.open.ai)}. */
  public String text() {
    String name = version.isEmpty() ? artifact : artifact + " " + version;
    return module.isEmpty() ? name : name + " (module " + module + ")";
  }
}
