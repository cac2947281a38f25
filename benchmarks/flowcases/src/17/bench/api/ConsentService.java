package bench.api;

import bench.model.ConsentStatus;
import bench.model.User;
import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.ForPurpose;
import io.purposebound.annotations.LegalBasis;
import io.purposebound.annotations.Purposes;

public interface ConsentService {

  @ConsentCheck
  boolean granted(@DataSubject User subject, @ForPurpose Purpose purpose);

  @ConsentCheck
  boolean granted(@DataSubject long subjectId, @ForPurpose Purpose purpose);

  @ConsentCheck
  boolean grantedKey(@DataSubject User subject, @ForPurpose String purposeKey);

  @ConsentCheck
  Boolean answer(@DataSubject User subject, @ForPurpose Purpose purpose);

  @ConsentCheck(grantedWhen = "false")
  boolean refused(@DataSubject User subject, @ForPurpose Purpose purpose);

  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
  boolean allowsTraining(@DataSubject User subject);

  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
  boolean allowsTraining(@DataSubject long subjectId);

  @ConsentCheck(purpose = "train_ai_system.fine_tuning")
  boolean allowsFineTuning(@DataSubject User subject);

  @ConsentCheck(purpose = "analytics")
  boolean allowsAnalytics(@DataSubject User subject);

  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM, basis = LegalBasis.EXPLICIT_CONSENT)
  boolean explicitlyAllowsTraining(@DataSubject User subject);

  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM, basis = LegalBasis.EXPLICIT_CONSENT)
  boolean explicitlyAllowsTraining(@DataSubject long subjectId);

  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM, grantedWhen = "GRANTED")
  ConsentStatus trainingStatus(@DataSubject User subject);

  @ConsentCheck
  void require(@DataSubject User subject, @ForPurpose Purpose purpose) throws ConsentRefused;

  @ConsentCheck
  void require(@DataSubject long subjectId, @ForPurpose Purpose purpose) throws ConsentRefused;

  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
  ConsentToken demandTraining(@DataSubject User subject) throws ConsentRefused;
}
