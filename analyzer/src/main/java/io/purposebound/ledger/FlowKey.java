package io.purposebound.ledger;

import java.util.Comparator;

/**
 * What makes a flow the same flow in two states of a program. Nothing in it changes when lines
 * move, locals are renamed, methods change places or a file is formatted.
 *
 * @param source the source element
 * @param use the use element
 * @param argument argument that carries the data, -1 the receiver, -2 a field store
 * @param purpose purpose key of the use
 * @param within the declared method that the use stands in
 * @param ordinal tells apart flows that are alike otherwise, from 0 in the order of the source
 */
public record FlowKey(
    String source, String use, int argument, String purpose, String within, int ordinal)
    implements Comparable<FlowKey> {
  private static final Comparator<FlowKey> ORDER =
      Comparator.comparing(FlowKey::within)
          .thenComparing(FlowKey::use)
          .thenComparing(FlowKey::argument)
          .thenComparing(FlowKey::purpose)
          .thenComparing(FlowKey::source)
          .thenComparing(FlowKey::ordinal);

  @Override
  public int compareTo(FlowKey other) {
    return ORDER.compare(this, other);
  }

  /** Says the flow in one line for people. */
  public String text() {
    return source + " -> " + use + " for " + purpose + " in " + within + number();
  }

  private String number() {
    return ordinal == 0 ? "" : " (number " + (ordinal + 1) + ")";
  }
}
