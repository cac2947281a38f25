package consentbench.domain;

import consentbench.annotations.AnalyticsConsent;
import consentbench.annotations.AskedPurpose;
import consentbench.annotations.Consent;
import consentbench.annotations.ExplicitTrainingConsent;
import consentbench.annotations.FineTuningConsent;
import consentbench.annotations.Person;
import consentbench.annotations.TrainingAnswer;
import consentbench.annotations.TrainingConsent;
import consentbench.annotations.TrainingObjection;
import consentbench.annotations.TrainingRefusal;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Checks. */
public interface Consents {
  @TrainingConsent
  boolean training(@Person User user);

  @TrainingConsent
  boolean training(@Person long userId);

  /** May be null. */
  @TrainingConsent
  Boolean trainingOrNull(@Person User user);

  @TrainingConsent
  Optional<Boolean> findTraining(@Person User user);

  @TrainingConsent
  CompletableFuture<Boolean> trainingLater(@Person User user);

  @TrainingConsent
  Supplier<Boolean> trainingSupplier(@Person User user);

  /** Throws where the person did not consent. */
  @TrainingConsent
  void requireTraining(@Person User user);

  @ExplicitTrainingConsent
  boolean explicit(@Person User user);

  @FineTuningConsent
  boolean fineTuning(@Person User user);

  @AnalyticsConsent
  boolean analytics(@Person User user);

  @AnalyticsConsent
  boolean analytics(@Person long userId);

  @AnalyticsConsent
  Boolean analyticsOrNull(@Person User user);

  @AnalyticsConsent
  Optional<Boolean> findAnalytics(@Person User user);

  @AnalyticsConsent
  CompletableFuture<Boolean> analyticsLater(@Person User user);

  @AnalyticsConsent
  Supplier<Boolean> analyticsSupplier(@Person User user);

  @AnalyticsConsent
  void requireAnalytics(@Person User user);

  @TrainingRefusal
  boolean refused(@Person User user);

  @TrainingObjection
  boolean objected(@Person User user);

  @TrainingAnswer
  Answer answer(@Person User user);

  @Consent
  boolean granted(@Person User user, @AskedPurpose Use use);

  @Consent
  void require(@Person User user, @AskedPurpose Use use);
}
