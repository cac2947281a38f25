package bench.model;

import java.util.List;

public record Page<T>(List<T> items, int number, boolean last) {}
