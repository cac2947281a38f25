package bench.guardhelper;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Helpers that hand out data or people only where the person agreed. */
public class Results {

  private final ConsentService consents;
  private final Trainer trainer;

  public Results(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  private User allowedOrNull(User user) {
    return consents.allowsTraining(user) ? user : null;
  }

  private User withIdOrNull(User user) {
    return user.id() > 0 ? user : null;
  }

  private Optional<User> allowed(User user) {
    if (consents.allowsTraining(user)) {
      return Optional.of(user);
    }
    return Optional.empty();
  }

  private Optional<User> refused(User user) {
    if (consents.allowsTraining(user)) {
      return Optional.empty();
    }
    return Optional.of(user);
  }

  private String textOf(User user) {
    if (!consents.allowsTraining(user)) {
      return "";
    }
    return user.bio();
  }

  private String textOrMail(User user) {
    if (!consents.allowsTraining(user)) {
      return user.email();
    }
    return user.bio();
  }

  private List<User> onlyAllowed(List<User> people) {
    List<User> result = new ArrayList<>();
    for (User user : people) {
      if (consents.allowsTraining(user)) {
        result.add(user);
      }
    }
    return result;
  }

  public void goodPerson(User user) {
    User allowed = allowedOrNull(user);
    if (allowed != null) {
      trainer.learn(allowed.bio()); // EXPECT: none
    }
  }

  public void badPerson(User user) {
    User someone = withIdOrNull(user);
    if (someone != null) {
      trainer.learn(someone.bio()); // EXPECT: MissingConsentCheck
    }
  }

  public void goodOptional(User user) {
    allowed(user).ifPresent(u -> trainer.learn(u.bio())); // EXPECT: none
  }

  public void badOptional(User user) {
    refused(user).ifPresent(u -> trainer.learn(u.bio())); // EXPECT: CheckNotOnEveryPath
  }

  public void goodText(User user) {
    trainer.learn(textOf(user)); // EXPECT: none
  }

  public void badText(User user) {
    trainer.learn(textOrMail(user)); // EXPECT: CheckNotOnEveryPath
  }

  public void goodList(List<User> people) {
    for (User user : onlyAllowed(people)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badList(List<User> people) {
    onlyAllowed(people);
    for (User user : people) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath|MissingConsentCheck|ConsentOfAnotherSubject
    }
  }
}
