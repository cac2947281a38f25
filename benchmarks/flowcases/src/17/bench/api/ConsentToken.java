package bench.api;

public record ConsentToken(String value) {}
