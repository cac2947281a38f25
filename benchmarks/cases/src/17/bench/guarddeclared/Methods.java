package bench.guarddeclared;

import bench.api.Trainer;
import bench.model.User;
import java.util.Set;

/** Where the declaration is on a method with a body. */
public class Methods {

  private final Declared declared;
  private final Trainer trainer;

  public Methods(Declared declared, Trainer trainer) {
    this.declared = declared;
    this.trainer = trainer;
  }

  public void good(User user) {
    if (declared.flagged(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badNotDeclared(User user) {
    if (declared.active(user)) {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    }
  }

  public void goodStatic(User user, Set<Long> list) {
    if (Declared.listed(list, user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badStaticOther(User user, User other, Set<Long> list) {
    if (Declared.listed(list, other)) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodSecondParameter(User user) {
    if (!declared.barred("", user.id())) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badSecondParameter(User user) {
    if (declared.barred("", user.id())) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodMust(User user) {
    declared.must(user);
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void badMustCaught(User user) {
    try {
      declared.must(user);
    } catch (IllegalStateException e) {
      Thread.yield();
    }
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void badNobody(User user) {
    if (declared.open()) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badNobodyField(User user) {
    if (declared.enabled) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }
}
