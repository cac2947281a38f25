package bench.policychecks;

public final class Keys {

  public static final String LEARN = "p-1";

  private Keys() {}
}
