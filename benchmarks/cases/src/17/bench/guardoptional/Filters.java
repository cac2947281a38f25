package bench.guardoptional;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.PostRepository;
import bench.model.User;
import bench.model.UserRepository;
import java.util.Optional;

/** {@code Optional.filter} on a person or a post. */
public class Filters {

  private final ConsentService consents;
  private final UserRepository users;
  private final PostRepository posts;
  private final Trainer trainer;

  public Filters(
      ConsentService consents, UserRepository users, PostRepository posts, Trainer trainer) {
    this.consents = consents;
    this.users = users;
    this.posts = posts;
    this.trainer = trainer;
  }

  public void good(long id) {
    users.find(id).filter(u -> consents.allowsTraining(u)).map(User::bio).ifPresent(trainer::learn); // EXPECT: none
  }

  public void bad(long id) {
    users.find(id)
        .filter(u -> !consents.allowsTraining(u))
        .map(User::bio)
        .ifPresent(trainer::learn); // EXPECT: CheckNotOnEveryPath
  }

  public void badOtherFilter(long id) {
    users.find(id)
        .filter(u -> u.handle().length() > 2)
        .map(User::bio)
        .ifPresent(trainer::learn); // EXPECT: MissingConsentCheck
  }

  public void badOfOther(long id, User viewer) {
    users.find(id)
        .filter(u -> consents.allowsTraining(viewer))
        .map(User::bio)
        .ifPresent(trainer::learn); // EXPECT: ConsentOfAnotherSubject
  }

  public void goodLambda(long id) {
    users
        .find(id)
        .filter(u -> consents.granted(u.id(), Purpose.AI_TRAINING))
        .ifPresent(u -> trainer.learn(u.bio())); // EXPECT: none
  }

  public void goodPost(long id) {
    posts
        .find(id)
        .filter(p -> p.likes() > 3)
        .filter(p -> consents.allowsTraining(p.author()))
        .ifPresent(p -> trainer.learn(p.text())); // EXPECT: none
  }

  public void badPurpose(long id) {
    posts
        .find(id)
        .filter(p -> consents.allowsAnalytics(p.author()))
        .ifPresent(p -> trainer.learn(p.text())); // EXPECT: ConsentForAnotherPurpose
  }

  public void goodOwnCheck(long id) {
    users.find(id).filter(User::allowsAiTraining).map(User::email).ifPresent(trainer::learn); // EXPECT: none
  }

  public void badFilterResultDropped(long id) {
    Optional<User> user = users.find(id);
    user.filter(u -> consents.allowsTraining(u));
    user.ifPresent(u -> trainer.learn(u.bio())); // EXPECT: CheckNotOnEveryPath|MissingConsentCheck
  }
}
