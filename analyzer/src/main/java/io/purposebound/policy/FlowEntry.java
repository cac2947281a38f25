package io.purposebound.policy;

/**
 * Says how data pass through a method that is not analysed.
 *
 * @param from an argument or the receiver
 * @param to the place that receives them
 */
public record FlowEntry(ElementRef element, FlowPlace from, FlowPlace to) implements PolicyEntry {}
