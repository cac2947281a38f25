package bench.guardoptional;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;
import bench.model.UserRepository;
import java.util.List;
import java.util.Optional;

/** From an id to the outcome in one chain. */
public class Chains {

  private final ConsentService consents;
  private final UserRepository users;
  private final Trainer trainer;

  public Chains(ConsentService consents, UserRepository users, Trainer trainer) {
    this.consents = consents;
    this.users = users;
    this.trainer = trainer;
  }

  public void good(long id) {
    boolean ok = users.find(id).map(User::allowsAiTraining).orElse(false);
    if (ok) {
      trainer.learn(users.byId(id).bio()); // EXPECT: none
    }
  }

  public void badOther(long id, long otherId) {
    boolean ok = users.find(otherId).map(User::allowsAiTraining).orElse(false);
    if (ok) {
      trainer.learn(users.byId(id).bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badTrue(long id) {
    boolean ok = users.find(id).map(User::allowsAiTraining).orElse(true);
    if (ok) {
      trainer.learn(users.byId(id).bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodFlatMap(User user) {
    allowed(user).flatMap(u -> Optional.of(u.bio())).ifPresent(trainer::learn); // EXPECT: none
  }

  public void goodOr(User user) {
    allowed(user).or(() -> allowed(user)).map(User::bio).ifPresent(trainer::learn); // EXPECT: none
  }

  public void badOr(User user, User other) {
    allowed(user)
        .or(() -> Optional.of(other))
        .map(User::bio)
        .ifPresent(trainer::learn); // EXPECT: CheckNotOnEveryPath|MissingConsentCheck|ConsentOfAnotherSubject
  }

  public void goodStream(List<Long> ids) {
    ids.stream()
        .map(users::find)
        .flatMap(Optional::stream)
        .filter(u -> consents.allowsTraining(u))
        .forEach(u -> trainer.learn(u.bio())); // EXPECT: none
  }

  public void badStream(List<Long> ids) {
    ids.stream()
        .map(users::find)
        .flatMap(Optional::stream)
        .forEach(u -> trainer.learn(u.bio())); // EXPECT: MissingConsentCheck
  }

  private Optional<User> allowed(User user) {
    return Optional.of(user).filter(u -> consents.granted(u, Purpose.AI_TRAINING));
  }
}
