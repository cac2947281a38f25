package io.purposebound.models;

import java.util.List;
import java.util.Optional;

/** The classes that a pack's rows are compared with. */
@FunctionalInterface
public interface DescribedClasses {

  /**
   * A method that a class has or inherits.
   *
   * @param descriptor its method descriptor
   * @param parameters how many parameters it has
   */
  record Described(String name, String descriptor, int parameters) {}

  /** Returns the methods of a class (binary name), empty where the class is not at hand. */
  Optional<List<Described>> methods(String className);
}
