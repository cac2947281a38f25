package acme.export;

public interface Archive {
  void store(String example);
}
