package bench.api;

public class ConsentRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ConsentRefused(String message) {
    super(message);
  }
}
