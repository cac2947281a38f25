package bench.model;

import io.purposebound.annotations.DataSubject;
import java.util.List;

/** Fetches health notes. */
public interface HealthRepository {

  List<HealthNote> findByPatient(@DataSubject User patient);

  List<HealthNote> findAll();
}
