package bench.guardstale;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;
import java.util.List;

/** The fact stays with the element it was made for. */
public class Loops {

  private final ConsentService consents;
  private final Trainer trainer;

  public Loops(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void badFlagStays(List<User> people) {
    boolean allowed = false;
    for (User user : people) {
      if (consents.allowsTraining(user)) {
        allowed = true;
      }
      if (allowed) {
        trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
      }
    }
  }

  public void goodFlagFresh(List<User> people) {
    for (User user : people) {
      boolean allowed = false;
      if (consents.allowsTraining(user)) {
        allowed = true;
      }
      if (allowed) {
        trainer.learn(user.bio()); // EXPECT: none
      }
    }
  }

  public void goodFlagReset(List<User> people) {
    boolean allowed = false;
    for (User user : people) {
      allowed = consents.allowsTraining(user);
      if (allowed) {
        trainer.learn(user.bio()); // EXPECT: none
      }
    }
  }

  public void badFlagOfLast(List<User> people) {
    boolean allowed = false;
    for (User user : people) {
      if (allowed) {
        trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath|ConsentOfAnotherSubject
      }
      allowed = consents.allowsTraining(user);
    }
  }

  public void badPrevious(List<User> people) {
    User previous = null;
    for (User user : people) {
      if (previous != null && consents.allowsTraining(previous)) {
        trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject|CheckNotOnEveryPath
      }
      previous = user;
    }
  }

  public void goodPrevious(List<User> people) {
    User previous = null;
    for (User user : people) {
      if (previous != null && consents.allowsTraining(previous)) {
        trainer.learn(previous.bio()); // EXPECT: none
      }
      previous = user;
    }
  }

  public void badOnlyFirstTime(List<User> people) {
    boolean first = true;
    for (User user : people) {
      if (first) {
        consents.require(user, Purpose.AI_TRAINING);
        first = false;
      }
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath|ConsentOfAnotherSubject
    }
  }

  public void badBeforeLoop(List<User> people, User someone) {
    if (!consents.allowsTraining(someone)) {
      return;
    }
    for (User user : people) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodInvariant(List<String> topics, User user) {
    if (!consents.allowsTraining(user)) {
      return;
    }
    for (String topic : topics) {
      trainer.learn(topic + user.bio()); // EXPECT: none
    }
  }

  public void badTextOfLast(List<User> people) {
    String text = "";
    for (User user : people) {
      if (consents.allowsTraining(user)) {
        trainer.learn(text); // EXPECT: ConsentOfAnotherSubject|CheckNotOnEveryPath
      }
      text = user.bio();
    }
  }
}
