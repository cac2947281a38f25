package bench.policysources;

import java.util.List;

public class LocalDirectory implements Directory {

  @Override
  public String find(String key) {
    return "found";
  }

  @Override
  public String find(long key) {
    return "found";
  }

  @Override
  public String score(long key) {
    return "1";
  }

  @Override
  public List<String> keys() {
    return List.of("a");
  }
}
