package bench.api;

import bench.model.User;
import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.LegalBasis;
import io.purposebound.annotations.Purposes;

public interface ObjectionService {

  @ConsentCheck(
      purpose = Purposes.TRAIN_AI_SYSTEM,
      basis = LegalBasis.NO_OBJECTION,
      grantedWhen = "false")
  boolean hasObjected(@DataSubject User subject);

  @ConsentCheck(
      purpose = Purposes.TRAIN_AI_SYSTEM,
      basis = LegalBasis.NO_OBJECTION,
      grantedWhen = "false")
  boolean hasObjected(@DataSubject long subjectId);
}
