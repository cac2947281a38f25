package bench.policysources;

public class Diagnosis {

  private String code;
  private int weight;

  public String getCode() {
    return code;
  }

  public int getWeight() {
    return weight;
  }
}
