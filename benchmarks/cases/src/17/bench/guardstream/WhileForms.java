package bench.guardstream;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;
import java.util.List;

/** {@code takeWhile} guards its elements, {@code dropWhile} guards nothing. */
public class WhileForms {

  private final ConsentService consents;
  private final Trainer trainer;

  public WhileForms(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void goodTake(List<User> people) {
    people.stream()
        .takeWhile(u -> consents.allowsTraining(u))
        .forEach(u -> trainer.learn(u.bio())); // EXPECT: none
  }

  public void badTake(List<User> people) {
    people.stream()
        .takeWhile(u -> !consents.allowsTraining(u))
        .forEach(u -> trainer.learn(u.bio())); // EXPECT: CheckNotOnEveryPath
  }

  public void badTakeOther(List<User> people) {
    people.stream()
        .takeWhile(u -> !u.handle().isEmpty())
        .forEach(u -> trainer.learn(u.bio())); // EXPECT: MissingConsentCheck
  }

  public void badDrop(List<User> people) {
    people.stream()
        .dropWhile(u -> !consents.allowsTraining(u))
        .forEach(u -> trainer.learn(u.bio())); // EXPECT: CheckNotOnEveryPath|MissingConsentCheck
  }

  public void badDropGranted(List<User> people) {
    people.stream()
        .dropWhile(u -> consents.allowsTraining(u))
        .forEach(u -> trainer.learn(u.bio())); // EXPECT: CheckNotOnEveryPath|MissingConsentCheck
  }
}
