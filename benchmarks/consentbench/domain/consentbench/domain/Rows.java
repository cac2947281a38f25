package consentbench.domain;

import consentbench.annotations.Person;
import java.util.List;
import java.util.Optional;

/** The table of consents. */
public interface Rows {
  List<ConsentRow> of(@Person long userId);

  Optional<ConsentRow> newest(@Person long userId);

  List<ConsentRow> all();
}
