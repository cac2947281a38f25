package bench.guardpattern;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;

/** A sealed hierarchy of items, each with its own person. */
public class Sealed {

  private final ConsentService consents;
  private final Trainer trainer;

  public Sealed(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  sealed interface Item permits Bio, Line, Nothing {}

  record Bio(User user) implements Item {}

  record Line(Post post, boolean quoted) implements Item {}

  record Nothing() implements Item {}

  public void inBranches(Item item) {
    switch (item) {
      case Bio(User user) -> {
        if (consents.allowsTraining(user)) {
          trainer.learn(user.bio()); // EXPECT: none
        }
      }
      case Line(Post post, boolean quoted) -> {
        if (quoted || consents.allowsTraining(post.author())) {
          trainer.learn(post.text()); // EXPECT: CheckNotOnEveryPath
        }
      }
      case Nothing() -> {}
    }
  }

  public void whole(Item item) {
    switch (item) {
      case Bio bio when consents.allowsTraining(bio.user()) -> trainer.learn(bio); // EXPECT: none
      case Bio bio -> trainer.learn(bio.user().handle()); // EXPECT: none
      case Line line -> trainer.learn(line); // EXPECT: MissingConsentCheck
      case Nothing nothing -> trainer.learn(nothing); // EXPECT: none
    }
  }
}
