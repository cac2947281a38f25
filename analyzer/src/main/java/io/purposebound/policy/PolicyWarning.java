package io.purposebound.policy;

/** Something in a policy file that is not wrong but hardly meant. */
public record PolicyWarning(Position position, String message) {}
