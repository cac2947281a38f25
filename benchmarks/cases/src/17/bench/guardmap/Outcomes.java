package bench.guardmap;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.ConsentStatus;
import bench.model.Post;
import bench.model.User;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Outcomes kept in a map by person. */
public class Outcomes {

  private final ConsentService consents;
  private final Trainer trainer;

  public Outcomes(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void good(User user) {
    Map<Long, Boolean> outcomes = new HashMap<>();
    outcomes.put(user.id(), consents.allowsTraining(user));
    if (outcomes.get(user.id())) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void bad(User user) {
    Map<Long, Boolean> outcomes = new HashMap<>();
    outcomes.put(user.id(), consents.allowsTraining(user));
    if (!outcomes.get(user.id())) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodMany(List<User> people) {
    Map<Long, Boolean> outcomes = new HashMap<>();
    for (User user : people) {
      outcomes.put(user.id(), consents.allowsTraining(user));
    }
    for (User user : people) {
      if (outcomes.get(user.id())) {
        trainer.learn(user.bio()); // EXPECT: none
      }
    }
  }

  public void goodDefaultFalse(List<User> people, List<Post> posts) {
    Map<Long, Boolean> outcomes = new HashMap<>();
    for (User user : people) {
      outcomes.put(user.id(), consents.allowsTraining(user));
    }
    for (Post post : posts) {
      if (outcomes.getOrDefault(post.author().id(), false)) {
        trainer.learn(post.text()); // EXPECT: none
      }
    }
  }

  public void badDefaultTrue(List<User> people, List<Post> posts) {
    Map<Long, Boolean> outcomes = new HashMap<>();
    for (User user : people) {
      outcomes.put(user.id(), consents.allowsTraining(user));
    }
    for (Post post : posts) {
      if (outcomes.getOrDefault(post.author().id(), true)) {
        trainer.learn(post.text()); // EXPECT: CheckNotOnEveryPath
      }
    }
  }

  public void badOther(User user, User other) {
    Map<Long, Boolean> outcomes = new HashMap<>();
    outcomes.put(other.id(), consents.allowsTraining(other));
    if (outcomes.get(other.id())) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodStatus(List<User> people) {
    Map<Long, ConsentStatus> status = new HashMap<>();
    for (User user : people) {
      status.put(user.id(), consents.trainingStatus(user));
    }
    for (User user : people) {
      if (status.get(user.id()) == ConsentStatus.GRANTED) {
        trainer.learn(user.bio()); // EXPECT: none
      }
    }
  }

  public void badStatus(List<User> people) {
    Map<Long, ConsentStatus> status = new HashMap<>();
    for (User user : people) {
      status.put(user.id(), consents.trainingStatus(user));
    }
    for (User user : people) {
      if (status.get(user.id()) != ConsentStatus.DENIED) {
        trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
      }
    }
  }

  public void goodTrueEquals(List<User> people) {
    Map<User, Boolean> outcomes = new HashMap<>();
    people.forEach(u -> outcomes.put(u, consents.allowsTraining(u)));
    for (User user : people) {
      if (Boolean.TRUE.equals(outcomes.get(user))) {
        trainer.learn(user.bio()); // EXPECT: none
      }
    }
  }

  public void badNotFalse(List<User> people, User user) {
    Map<User, Boolean> outcomes = new HashMap<>();
    people.forEach(u -> outcomes.put(u, consents.allowsTraining(u)));
    if (!Boolean.FALSE.equals(outcomes.get(user))) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodCollector(List<User> people) {
    Map<Long, Boolean> outcomes =
        people.stream().collect(Collectors.toMap(User::id, u -> consents.allowsTraining(u)));
    for (User user : people) {
      if (outcomes.get(user.id())) {
        trainer.learn(user.bio()); // EXPECT: none
      }
    }
  }
}
