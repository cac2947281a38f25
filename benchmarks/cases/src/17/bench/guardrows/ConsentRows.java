package bench.guardrows;

import io.purposebound.annotations.DataSubject;
import java.util.List;
import java.util.Optional;

/** The consent table. */
public interface ConsentRows {

  List<ConsentRow> findByUser(@DataSubject long userId);

  Optional<ConsentRow> newest(@DataSubject long userId);

  List<ConsentRow> findAll();
}
