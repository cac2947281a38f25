package org.textkit;

import java.util.ArrayList;
import java.util.List;

/** Calls back for each line. */
public abstract class Walker {

  private int lines;

  public final void walk(String text) {
    for (String line : text.split("\n")) {
      lines++;
      line(line);
    }
  }

  protected abstract void line(String line);

  public final int lines() {
    return lines;
  }

  /** Keeps what it saw. */
  public static final class Collecting extends Walker {

    private final List<String> seen = new ArrayList<>();

    @Override
    protected void line(String line) {
      seen.add(line);
    }

    public List<String> seen() {
      return seen;
    }
  }
}
