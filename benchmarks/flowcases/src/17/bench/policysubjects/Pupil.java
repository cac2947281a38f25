package bench.policysubjects;

public class Pupil {

  private long number;
  private String name;
  private int year;

  public long getNumber() {
    return number;
  }

  public String getName() {
    return name;
  }

  public int getYear() {
    return year;
  }
}
