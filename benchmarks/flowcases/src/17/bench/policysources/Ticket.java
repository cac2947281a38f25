package bench.policysources;

public record Ticket(long id, String body, String queue) {}
