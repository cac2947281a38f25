package bench.guardimport;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.Post;
import java.util.ArrayList;
import java.util.List;

/** A value object that is built under the check and used later. */
public final class Digest {

  private final List<String> lines = new ArrayList<>();
  private final List<String> all = new ArrayList<>();

  public void add(Post post, ConsentService consents) {
    if (consents.allowsTraining(post.author())) {
      lines.add(post.text());
    }
    all.add(post.text());
  }

  public void send(Trainer trainer) {
    for (String line : lines) {
      trainer.learn(line); // EXPECT: none
    }
    for (String line : all) {
      trainer.learn(line); // EXPECT: CheckNotOnEveryPath|MissingConsentCheck
    }
  }
}
