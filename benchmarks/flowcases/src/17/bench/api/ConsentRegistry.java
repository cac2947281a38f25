package bench.api;

import bench.model.User;
import io.purposebound.annotations.DataSubject;
import java.util.Optional;

public interface ConsentRegistry {

  Consent of(@DataSubject User subject);

  Consent of(@DataSubject long subjectId);

  Optional<Consent> find(@DataSubject User subject);

  ConsentChoices choices(@DataSubject User subject);
}
