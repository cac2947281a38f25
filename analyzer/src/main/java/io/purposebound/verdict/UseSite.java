package io.purposebound.verdict;

/**
 * The place where data are used for a purpose.
 *
 * @param element the declared use, {@code com.acme.Trainer#learn(java.lang.Object)} or {@code
 *     com.acme.Slot#example}
 * @param shortName {@code Trainer.learn}
 * @param argument index of the argument that carries the data, -1 for the receiver, -2 for a field
 *     store
 * @param purpose purpose key of the use
 * @param recipient who receives the data, as the policy says; may be empty
 * @param country where the recipient is, as the policy says; may be empty
 * @param place the call or store
 * @param ordinal tells apart several uses of one element in one method, from 0 in source order
 * @param within the declared method that the use stands in, lambdas and local classes looked
 *     through: {@code com.acme.Feed#export(com.acme.Post)}; holds no numbers that compilers give
 */
public record UseSite(
    String element,
    String shortName,
    int argument,
    String purpose,
    String recipient,
    String country,
    CodePlace place,
    int ordinal,
    String within) {
  /** Makes a use that stands in the very method of its place. */
  public UseSite(
      String element,
      String shortName,
      int argument,
      String purpose,
      String recipient,
      String country,
      CodePlace place,
      int ordinal) {
    this(
        element,
        shortName,
        argument,
        purpose,
        recipient,
        country,
        place,
        ordinal,
        place.className() + "#" + place.method());
  }
}
