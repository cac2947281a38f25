package bench.guardoptional;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;
import bench.model.UserRepository;
import java.util.Optional;

/** The filtered optional is opened by hand. */
public class Unpacked {

  private final ConsentService consents;
  private final UserRepository users;
  private final Trainer trainer;

  public Unpacked(ConsentService consents, UserRepository users, Trainer trainer) {
    this.consents = consents;
    this.users = users;
    this.trainer = trainer;
  }

  public void goodIsPresent(long id) {
    Optional<User> user = users.find(id).filter(u -> consents.allowsTraining(u));
    if (user.isPresent()) {
      trainer.learn(user.get().bio()); // EXPECT: none
    }
  }

  public void badIsPresent(long id) {
    Optional<User> user = users.find(id);
    if (user.isPresent()) {
      trainer.learn(user.get().bio()); // EXPECT: MissingConsentCheck
    }
  }

  public void goodIsEmpty(long id) {
    Optional<User> user = users.find(id).filter(u -> consents.allowsTraining(u));
    if (user.isEmpty()) {
      return;
    }
    trainer.learn(user.get().bio()); // EXPECT: none
  }

  public void goodOrElseNull(long id) {
    User user = users.find(id).filter(u -> consents.allowsTraining(u)).orElse(null);
    if (user != null) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badOrElseOther(long id, User fallback) {
    User user = users.find(id).filter(u -> consents.allowsTraining(u)).orElse(fallback);
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath|MissingConsentCheck|ConsentOfAnotherSubject
  }

  public void goodOrElseThrow(long id) {
    User user = users.find(id).filter(u -> consents.allowsTraining(u)).orElseThrow();
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void badOrElseThrow(long id) {
    User user = users.find(id).orElseThrow();
    trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
  }

  public void goodOrElseText(long id) {
    String text = users.find(id).filter(u -> consents.allowsTraining(u)).map(User::bio).orElse("");
    trainer.learn(text); // EXPECT: none
  }

  public void goodPresentMeansAllowed(User user) {
    if (Optional.of(user).filter(u -> consents.allowsTraining(u)).isPresent()) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badAbsentMeansAllowed(User user) {
    if (Optional.of(user).filter(u -> consents.allowsTraining(u)).isEmpty()) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }
}
