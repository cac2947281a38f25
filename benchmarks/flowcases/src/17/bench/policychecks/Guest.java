package bench.policychecks;

public class Guest {

  public String note;
  public String room;
  public boolean agreed;
  public boolean tuning;

  public boolean tuningToo() {
    return tuning;
  }
}
