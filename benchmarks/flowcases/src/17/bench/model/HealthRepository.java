package bench.model;

import io.purposebound.annotations.DataSubject;
import java.util.List;

public interface HealthRepository {

  List<HealthNote> findByPatient(@DataSubject User patient);

  List<HealthNote> findAll();
}
