package acme.people;

import io.purposebound.annotations.PersonalData;

public record Post(long authorId, @PersonalData String text) {
  /** The datum goes through code of this module before another module uses it. */
  public String excerpt() {
    return shorten(text);
  }

  private static String shorten(String text) {
    return text.length() > 80 ? text.substring(0, 80) + "…" : text;
  }
}
