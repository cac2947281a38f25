package io.purposebound.ledger;

/**
 * A declaration that is not as the ledger holds it.
 *
 * @param weakened whether it can turn a violation into something else without a flow being touched
 * @param text what has changed, one line
 */
public record DeclaredChange(boolean weakened, String text) {}
