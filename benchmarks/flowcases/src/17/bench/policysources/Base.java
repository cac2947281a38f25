package bench.policysources;

public abstract class Base {

  public abstract String loadText();

  public String loadLine() {
    return "line";
  }

  public String title() {
    return "title";
  }

  public static class Derived extends Base {

    @Override
    public String loadText() {
      return "text";
    }

    @Override
    public String title() {
      return "derived";
    }
  }
}
