package bench.guardconstant;

/** Constants of the application. */
public final class Settings {

  public static final boolean OPEN = false;
  public static final boolean STRICT = true;
  public static final int VERSION = 3;

  private Settings() {}
}
