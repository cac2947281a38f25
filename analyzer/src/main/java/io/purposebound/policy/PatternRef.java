package io.purposebound.policy;

/** A name in the policy file and where it stands. */
public record PatternRef(MemberPattern pattern, Position position) {}
