package bench.guardadvice;

import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;

/** What aspects are put around. */
public class Trainings {

  private final Trainer trainer;

  public Trainings(Trainer trainer) {
    this.trainer = trainer;
  }

  @Consented
  public void goodBound(User user, String note) {
    trainer.learn(user.bio()); // EXPECT: none
  }

  @Consented
  public void badNoPerson(String note, User user) {
    trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
  }

  @Logged
  public void badOtherAnnotation(User user) {
    trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
  }

  @ForPurpose
  public void goodArguments(Post post) {
    trainer.learn(post.text()); // EXPECT: none
  }

  @OpenDoor
  public void badOpenDoor(User user) {
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  @Reversed
  public void badReversed(User user) {
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  @OtherPurpose
  public void badPurpose(User user) {
    trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
  }

  @OtherPerson
  public void badPerson(User user, User other) {
    trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
  }

  @Changed
  public void badChanged(User user) {
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath|MissingConsentCheck
  }

  @Before1
  public void goodBefore(User user) {
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void trainByName(User user) {
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void learnByName(User user) {
    trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
  }

  public int trainWithResult(User user) {
    trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    return 1;
  }
}
