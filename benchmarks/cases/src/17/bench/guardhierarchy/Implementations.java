package bench.guardhierarchy;

import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;
import java.util.List;

/** Calls by the type of the class that overrides the check. */
public class Implementations {

  private final DbGate gate;
  private final CachedGate cached;
  private final Trainer trainer;

  public Implementations(DbGate gate, CachedGate cached, Trainer trainer) {
    this.gate = gate;
    this.cached = cached;
    this.trainer = trainer;
  }

  public void good(User user) {
    if (gate.allows(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void bad(User user) {
    if (!gate.allows(user)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badNotDeclared(User user) {
    if (gate.knows(user)) {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    }
  }

  public void goodTwoLevels(User user) {
    if (cached.allows(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badTwoLevelsOther(User user, User other) {
    if (cached.allows(other)) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodPurpose(User user) {
    if (cached.allowsFor(user, Purpose.AI_TRAINING)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badPurpose(User user) {
    if (gate.allowsFor(user, Purpose.ANALYTICS)) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void goodDefault(User user) {
    if (!gate.closed(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badDefault(User user) {
    if (gate.closed(user)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodDemand(User user) {
    cached.demand(user);
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void badDemandOther(User user, User other) {
    cached.demand(other);
    trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
  }

  public void goodReference(List<User> people) {
    people.stream().filter(cached::allows).forEach(u -> trainer.learn(u.bio())); // EXPECT: none
  }
}
