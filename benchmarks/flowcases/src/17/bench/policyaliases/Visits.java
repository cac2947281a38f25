package bench.policyaliases;

import java.util.List;

public interface Visits {

  @Agreed
  List<Client> agreed();

  List<Client> all();
}
