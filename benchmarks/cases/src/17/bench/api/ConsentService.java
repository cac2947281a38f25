package bench.api;

import bench.model.ConsentStatus;
import bench.model.User;
import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.ForPurpose;
import io.purposebound.annotations.LegalBasis;
import io.purposebound.annotations.Purposes;

/** Checks of every ordinary form. */
public interface ConsentService {

  @ConsentCheck
  boolean granted(@DataSubject User subject, @ForPurpose Purpose purpose);

  @ConsentCheck
  boolean granted(@DataSubject long subjectId, @ForPurpose Purpose purpose);

  /** The purpose by its key or by the consent platform's id. */
  @ConsentCheck
  boolean grantedKey(@DataSubject User subject, @ForPurpose String purposeKey);

  /** May be null. */
  @ConsentCheck
  Boolean answer(@DataSubject User subject, @ForPurpose Purpose purpose);

  /** True means no. */
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

  /** Returns only where consent was given. */
  @ConsentCheck
  void require(@DataSubject User subject, @ForPurpose Purpose purpose) throws ConsentRefused;

  /** Returns only where consent was given. */
  @ConsentCheck
  void require(@DataSubject long subjectId, @ForPurpose Purpose purpose) throws ConsentRefused;

  /** Returns, with a token for the log, only where consent was given. */
  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
  ConsentToken demandTraining(@DataSubject User subject) throws ConsentRefused;
}
