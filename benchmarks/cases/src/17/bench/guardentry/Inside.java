package bench.guardentry;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;
import org.springframework.web.bind.annotation.PostMapping;

/** What a handler calls. */
public class Inside {

  private final ConsentService consents;
  private final Trainer trainer;

  public Inside(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  @PostMapping("/a")
  public void guarded(User user) {
    if (consents.allowsTraining(user)) {
      learn(user);
      learnShared(user);
    }
  }

  @PostMapping("/b")
  public void open(User user) {
    learnShared(user);
    learnOpen(user);
  }

  private void learn(User user) {
    trainer.learn(user.bio()); // EXPECT: none
  }

  private void learnShared(User user) {
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  private void learnOpen(User user) {
    trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
  }
}
