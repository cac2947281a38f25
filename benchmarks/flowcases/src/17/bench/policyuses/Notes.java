package bench.policyuses;

public interface Notes {

  void add(String title, String text);

  void add(String title);

  void mark(@ToModel String text, String title);
}
