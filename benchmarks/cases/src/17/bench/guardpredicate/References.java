package bench.guardpredicate;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;
import java.util.List;
import java.util.function.Predicate;

/** Method references to the check and to helpers. */
public class References {

  private final ConsentService consents;
  private final Trainer trainer;

  public References(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  private boolean allowed(User user) {
    return consents.granted(user, Purpose.AI_TRAINING);
  }

  private boolean known(User user) {
    return user.id() > 0;
  }

  private static boolean quiet(User user) {
    return !user.allowsAiTraining();
  }

  public void goodService(List<User> people) {
    people.stream().filter(consents::allowsTraining).forEach(u -> trainer.learn(u.bio())); // EXPECT: none
  }

  public void badServicePurpose(List<User> people) {
    people.stream()
        .filter(consents::allowsAnalytics)
        .forEach(u -> trainer.learn(u.bio())); // EXPECT: ConsentForAnotherPurpose
  }

  public void goodHelper(List<User> people) {
    people.stream().filter(this::allowed).map(User::bio).forEach(trainer::learn); // EXPECT: none
  }

  public void badHelper(List<User> people) {
    people.stream().filter(this::known).map(User::bio).forEach(trainer::learn); // EXPECT: MissingConsentCheck
  }

  public void goodNotStatic(List<User> people) {
    people.stream().filter(Predicate.not(References::quiet)).forEach(u -> trainer.learn(u.bio())); // EXPECT: none
  }

  public void badStatic(List<User> people) {
    people.stream().filter(References::quiet).forEach(u -> trainer.learn(u.bio())); // EXPECT: CheckNotOnEveryPath
  }

  public void goodLocal(User user) {
    Predicate<User> check = consents::allowsTraining;
    if (check.test(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badLocal(User user, User other) {
    Predicate<User> check = consents::allowsTraining;
    if (check.test(other)) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodForEach(List<User> people) {
    people.stream().filter(this::allowed).forEach(this::use);
  }

  private void use(User user) {
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void badForEach(List<User> people) {
    people.stream().filter(this::known).forEach(this::useAny);
  }

  private void useAny(User user) {
    trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
  }
}
