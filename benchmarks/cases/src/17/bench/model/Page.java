package bench.model;

import java.util.List;

/** One page of a long result. */
public record Page<T>(List<T> items, int number, boolean last) {}
