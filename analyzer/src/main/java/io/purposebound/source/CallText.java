package io.purposebound.source;

/**
 * A call as it stands in the source, for instance a consent check that another place can repeat.
 *
 * @param text the call expression, {@code consents.granted(post.author(), Purpose.AI)}
 * @param outcome which outcome of it leads on, as far as the statement around it shows
 */
public record CallText(String text, Outcome outcome) {
  /** Which outcome of a check the code around it goes on with. */
  public enum Outcome {
    /** {@code if (call) { … }} or {@code if (!call) return;}. */
    TRUE,
    /** {@code if (!call) { … }} or {@code if (call) return;}. */
    FALSE,
    /** A statement of its own: going on means that it returned. */
    RETURNS,
    /** The statement around it does not tell. */
    UNKNOWN
  }
}
