package bench.model;

public record Friendship(User first, User second) {}
