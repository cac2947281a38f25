package bench.policyaliases;

public interface Answers {

  @Permission
  boolean allowed(@About Client client);

  @Refusal
  boolean refused(@About Client client);

  boolean other(Client client);
}
