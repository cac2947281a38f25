package bench.guardoutcome;

import bench.api.Trainer;
import bench.model.User;
import java.util.Objects;
import java.util.Optional;

/** Granted when there is something, or nothing. */
public class Presence {

  private final Answers answers;
  private final Trainer trainer;

  public Presence(Answers answers, Trainer trainer) {
    this.answers = answers;
    this.trainer = trainer;
  }

  public void goodNull(User user) {
    if (answers.objection(user) == null) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badNull(User user) {
    if (answers.objection(user) != null) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodIsNull(User user) {
    if (Objects.isNull(answers.objection(user))) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void goodPresent(User user) {
    if (answers.signature(user) != null) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badPresent(User user) {
    if (answers.signature(user) == null) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badPresentUnasked(User user) {
    String signature = answers.signature(user);
    trainer.learn(signature + user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void goodNonNull(User user) {
    if (Objects.nonNull(answers.signature(user))) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void goodOptional(User user) {
    if (answers.receipt(user).isPresent()) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badOptional(User user) {
    if (answers.receipt(user).isEmpty()) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodIfPresent(User user) {
    answers.receipt(user).ifPresent(r -> trainer.learn(user.bio())); // EXPECT: none
  }

  public void goodThrow(User user) {
    answers.receipt(user).orElseThrow();
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void badElse(User user) {
    String receipt = answers.receipt(user).orElse("none");
    trainer.learn(receipt + user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void goodReturn(User user) {
    Optional<String> receipt = answers.receipt(user);
    if (!receipt.isPresent()) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: none
  }
}
