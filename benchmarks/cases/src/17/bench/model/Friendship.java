package bench.model;

/** Two people; neither speaks for the pair. */
public record Friendship(User first, User second) {}
