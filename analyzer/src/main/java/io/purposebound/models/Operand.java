package io.purposebound.models;

/**
 * What a modelled call hands to a functional value: what stands at a place, or a functional value.
 */
public sealed interface Operand permits Place, FunctionValue, Spread {}
