package bench.policyaliases;

@About
public class Client {

  @Pii public String name;
  @Given public String review;
  public String tier;
  public long number;

  @Permission public boolean agrees;

  @Pii
  public String alias() {
    return "a";
  }

  public String label() {
    return tier;
  }
}
