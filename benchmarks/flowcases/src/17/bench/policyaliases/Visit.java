package bench.policyaliases;

public record Visit(@About Client client, Client doctor, @Clinical String finding, int room) {}
