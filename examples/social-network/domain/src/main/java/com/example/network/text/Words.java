package com.example.network.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Splits texts into words. */
public final class Words {
  private Words() {}

  public static List<String> of(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\P{L}+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
