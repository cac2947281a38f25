package bench.policyflows;

public class Slot {

  private Object value;

  public Object getValue() {
    return value;
  }
}
