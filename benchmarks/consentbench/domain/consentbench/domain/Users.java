package consentbench.domain;

import consentbench.annotations.Person;
import java.util.List;

/** Fetches people. */
public interface Users {
  List<User> all();

  List<Long> ids();

  User byId(@Person long id);
}
