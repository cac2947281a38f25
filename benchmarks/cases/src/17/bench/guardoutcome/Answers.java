package bench.guardoutcome;

import bench.model.ConsentStatus;
import bench.model.User;
import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.Purposes;
import java.util.Optional;

/** Checks whose outcomes are of every kind. */
public interface Answers {

  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM, grantedWhen = "1")
  int level(@DataSubject User user);

  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM, grantedWhen = {"2", "3"})
  int stage(@DataSubject User user);

  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM, grantedWhen = "1")
  long flag(@DataSubject User user);

  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM, grantedWhen = "1")
  Integer boxedLevel(@DataSubject User user);

  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM, grantedWhen = "Y")
  char letter(@DataSubject User user);

  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM, grantedWhen = "yes")
  String word(@DataSubject User user);

  @ConsentCheck(
      purpose = Purposes.TRAIN_AI_SYSTEM,
      grantedWhen = {"yes", "always"})
  String words(@DataSubject User user);

  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM, grantedWhen = "null")
  String objection(@DataSubject User user);

  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM, grantedWhen = "present")
  String signature(@DataSubject User user);

  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM, grantedWhen = "present")
  Optional<String> receipt(@DataSubject User user);

  @ConsentCheck(
      purpose = Purposes.TRAIN_AI_SYSTEM,
      grantedWhen = {"GRANTED", "PENDING"})
  ConsentStatus generous(@DataSubject User user);

  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM, grantedWhen = "GRANTED")
  Optional<ConsentStatus> status(@DataSubject User user);
}
