package bench.guardpurpose;

import bench.model.User;
import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.DataSubject;

/** Checks that are declared for several purposes. */
public interface SeveralChecks {

  @ConsentCheck(purpose = {"analytics", "train_ai_system"})
  boolean statisticsAndTraining(@DataSubject User user);

  @ConsentCheck(purpose = {"analytics", "personalize.content"})
  boolean statisticsAndContent(@DataSubject User user);

  @ConsentCheck(purpose = {"train_ai_system.fine_tuning", "train_ai_system.evaluation"})
  boolean tuningAndEvaluation(@DataSubject User user);
}
