package bench.guardanonymized;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;

/** A pseudonym does not end the need for consent. */
public class Pseudonymized {

  private final ConsentService consents;
  private final Scrubber scrubber;
  private final Trainer trainer;

  public Pseudonymized(ConsentService consents, Scrubber scrubber, Trainer trainer) {
    this.consents = consents;
    this.scrubber = scrubber;
    this.trainer = trainer;
  }

  public void bad(User user) {
    trainer.learn(Privacy.pseudonym(user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(Privacy.pseudonym(user.handle())); // EXPECT: none
  }

  public void good(User user) {
    if (consents.allowsTraining(user)) {
      trainer.learn(Privacy.pseudonym(user.bio())); // EXPECT: none
    }
  }

  public void badMasked(User user) {
    trainer.learn(Privacy.mask(user.bio())); // EXPECT: MissingConsentCheck
  }

  public void badBehindInterface(Post post) {
    trainer.learn(scrubber.tokenize(post.text())); // EXPECT: MissingConsentCheck
  }

  public void badOfOther(Post post, User viewer) {
    if (consents.allowsTraining(viewer)) {
      trainer.learn(scrubber.tokenize(post.text())); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void bothSteps(Post post) {
    trainer.learn(scrubber.tokenize(scrubber.generalize(post.text()))); // EXPECT: none
    trainer.learn(scrubber.generalize(scrubber.tokenize(post.text()))); // EXPECT: none
  }
}
