package bench.api;

import bench.model.User;
import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.ForPurpose;
import io.purposebound.annotations.Purposes;

/** Whoever is signed in. */
public interface Session {

  User user();

  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM, ambient = true)
  boolean trainingAllowedHere();

  @ConsentCheck(ambient = true)
  boolean allowedHere(@ForPurpose Purpose purpose);

  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM, ambient = true)
  void requireTrainingAllowedHere() throws ConsentRefused;
}
