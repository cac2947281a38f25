package bench.guardrequires;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import io.purposebound.annotations.Purposes;
import io.purposebound.annotations.RequiresConsent;
import java.util.List;

/** What a demand means inside the method, and at each of its calls. */
public class Calls {

  private final ConsentService consents;
  private final Trainer trainer;

  public Calls(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  @RequiresConsent(purpose = Purposes.TRAIN_AI_SYSTEM)
  void submit(User user) {
    trainer.learn(user.bio()); // EXPECT: none
  }

  @RequiresConsent(purpose = Purposes.TRAIN_AI_SYSTEM)
  void submitPost(Post post, String title) {
    trainer.learn(title + post.text()); // EXPECT: none
  }

  @RequiresConsent(purpose = Purposes.TRAIN_AI_SYSTEM)
  void submitBoth(User first, User second) {
    trainer.learn(first.bio() + second.bio()); // EXPECT: none
  }

  public void good(User user) {
    if (consents.allowsTraining(user)) {
      submit(user); // EXPECT: none
    }
  }

  public void bad(User user) {
    submit(user); // EXPECT: MissingConsentCheck
  }

  public void goodReturn(Post post) {
    if (!consents.allowsTraining(post.author())) {
      return;
    }
    submitPost(post, "t"); // EXPECT: none
  }

  public void badTitle(Post post, User other) {
    if (!consents.allowsTraining(post.author())) {
      return;
    }
    submitPost(post, other.bio()); // EXPECT: ConsentOfAnotherSubject
  }

  public void goodBoth(User user, User other) {
    if (consents.allowsTraining(user) && consents.allowsTraining(other)) {
      submitBoth(user, other); // EXPECT: none
    }
  }

  public void badOneOfBoth(User user, User other) {
    if (consents.allowsTraining(user)) {
      submitBoth(user, other); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodLoop(List<User> people) {
    for (User user : people) {
      if (user.allowsAiTraining()) {
        submit(user); // EXPECT: none
      }
    }
  }

  public void badLoop(List<User> people) {
    for (User user : people) {
      submit(user); // EXPECT: MissingConsentCheck
    }
  }

  public void goodStream(List<User> people) {
    people.stream().filter(consents::allowsTraining).forEach(u -> submit(u)); // EXPECT: none
  }

  public void badStream(List<User> people) {
    people.stream().filter(u -> u.id() > 3).forEach(u -> submit(u)); // EXPECT: MissingConsentCheck
  }

  public void badIgnored(User user) {
    consents.allowsTraining(user);
    submit(user); // EXPECT: CheckNotOnEveryPath
  }

  public void badPurpose(User user) {
    if (consents.allowsFineTuning(user)) {
      submit(user); // EXPECT: ConsentForAnotherPurpose
    }
  }
}
