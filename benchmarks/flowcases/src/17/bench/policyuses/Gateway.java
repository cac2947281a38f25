package bench.policyuses;

public interface Gateway {

  void send(Object row);

  void sendTwo(Object a, Object b);
}
