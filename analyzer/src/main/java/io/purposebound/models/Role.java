package io.purposebound.models;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a library method means for the use of data; a row's roles all apply. */
public sealed interface Role {

  /**
   * {@code use arg0 as train_ai_system if arg0.purpose may be FINE_TUNE}: what stands there is used
   * for the purpose.
   */
  record Use(Place data, String purpose, Optional<Condition> condition) implements Role {
    @Override
    public String toString() {
      return "use " + data + " as " + purpose + condition.map(c -> " if " + c).orElse("");
    }
  }

  /**
   * {@code export arg1 to bucket arg0.bucket}: what stands there leaves for a place that has this
   * name; a use only where the policy says that the place feeds one.
   *
   * @param kind kind of place, a key of the policy's {@code targets}
   */
  record Export(Place data, String kind, Place name) implements Role {
    @Override
    public String toString() {
      return "export " + data + " to " + kind + " " + name;
    }
  }

  /** {@code carry arg0}: of the arguments only these are kept, by the receiver or the result. */
  record Carry(Place data) implements Role {
    @Override
    public String toString() {
      return "carry " + data;
    }
  }

  /**
   * {@code source SENSITIVE user.contact}: the result is personal data; {@code source arg0 …}: that
   * argument is, in the methods that implement this one.
   */
  record Source(OptionalInt argument, String sensitivity, String category) implements Role {
    @Override
    public String toString() {
      return "source "
          + (argument.isPresent() ? "arg" + argument.getAsInt() + " " : "")
          + sensitivity
          + (category.isEmpty() ? "" : " " + category);
    }
  }

  /**
   * When a use is one: a constant decides.
   *
   * @param place where the constant stands
   * @param unknownCounts {@code may be}: a value that nobody knows counts; {@code is}: it does not
   * @param names texts or names of constants, {@code *} for any characters
   */
  record Condition(Place place, boolean unknownCounts, List<String> names) {
    /** Copies the names. */
    public Condition {
      names = List.copyOf(names);
    }

    @Override
    public String toString() {
      return place + (unknownCounts ? " may be " : " is ") + String.join(" or ", names);
    }
  }
}
