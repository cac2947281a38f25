package bench.api;

/** What a demand that was met leaves behind. */
public record ConsentToken(String value) {}
