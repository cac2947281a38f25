package bench.policysources;

import java.util.List;

public interface Directory {

  String find(String key);

  String find(long key);

  String score(long key);

  List<String> keys();
}
