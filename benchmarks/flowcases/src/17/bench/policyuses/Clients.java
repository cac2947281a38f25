package bench.policyuses;

public final class Clients {

  public static class ModelClient {
    public void post(Object row) {}

    public void postAll(Object rows, Object note) {}

    public void get(Object row) {}
  }

  public static class ModelServer {
    public void post(Object row) {}
  }

  private Clients() {}
}
