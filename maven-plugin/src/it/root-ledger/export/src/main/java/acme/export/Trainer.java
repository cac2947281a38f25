package acme.export;

public interface Trainer {
  void learn(String example);
}
