package bench.guardhierarchy;

/** A guest agrees by a flag. */
public class Guest extends Person {

  private boolean flag;

  @Override
  public boolean agrees() {
    return flag;
  }

  public boolean flagged() {
    return flag;
  }
}
