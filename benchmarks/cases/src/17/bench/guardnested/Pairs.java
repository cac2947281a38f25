package bench.guardnested;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.Friendship;
import java.util.List;

/** Friendships: which of the two was asked. */
public class Pairs {

  private final ConsentService consents;
  private final Trainer trainer;

  public Pairs(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void first(Friendship pair) {
    if (consents.allowsTraining(pair.first())) {
      trainer.learn(pair.first().bio()); // EXPECT: none
      trainer.learn(pair.second().bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void ids(Friendship pair) {
    if (consents.allowsTraining(pair.second().id())) {
      trainer.learn(pair.second().email()); // EXPECT: none
      trainer.learn(pair.first().email()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void both(Friendship pair) {
    if (!consents.allowsTraining(pair.first()) || !consents.allowsTraining(pair.second())) {
      return;
    }
    trainer.learn(pair); // EXPECT: none
  }

  public void either(Friendship pair) {
    if (!consents.allowsTraining(pair.first()) && !consents.allowsTraining(pair.second())) {
      return;
    }
    trainer.learn(pair); // EXPECT: CheckNotOnEveryPath
  }

  public void turned(Friendship pair) {
    Friendship turned = new Friendship(pair.second(), pair.first());
    if (consents.allowsTraining(turned.first())) {
      trainer.learn(pair.second().bio()); // EXPECT: none
      trainer.learn(pair.first().bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void many(List<Friendship> pairs) {
    for (Friendship pair : pairs) {
      if (consents.allowsTraining(pair.first())) {
        trainer.learn(pair.first().bio()); // EXPECT: none
      }
      if (consents.allowsTraining(pair.second())) {
        trainer.learn(pair.first().email()); // EXPECT: ConsentOfAnotherSubject
      }
    }
  }
}
