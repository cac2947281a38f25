package org.textkit;

import java.util.Locale;

/** A small library of which only the bytecode is there. */
public final class Slugs {

  private Slugs() {}

  public static String slug(String text) {
    StringBuilder slug = new StringBuilder();
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      slug.append(Character.isLetterOrDigit(c) ? c : '-');
    }
    return slug.toString();
  }

  /** Says nothing of the text. */
  public static String kind(String text) {
    return text.isEmpty() ? "empty" : "text";
  }

  public static String firstOf(String a, String b) {
    return a;
  }
}
