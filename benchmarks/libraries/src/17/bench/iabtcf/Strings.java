package bench.iabtcf;

import bench.model.Post;
import bench.model.User;
import com.iabtcf.decoder.TCString;
import io.purposebound.annotations.AiTrainingSink;
import io.purposebound.annotations.DataSubject;
import java.util.List;
import java.util.Set;

/** TC strings: the custom purpose 2 was declared to be AI training, 3 to be something else. */
public final class Strings {
  private static final int TRAINING = 2;

  interface Texts {
    String of(@DataSubject User user);
  }

  interface Trainer {
    void learn(@AiTrainingSink String text);
  }

  private final Texts texts;
  private final Trainer trainer;

  public Strings(Texts texts, Trainer trainer) {
    this.texts = texts;
    this.trainer = trainer;
  }

  public void listed(Post post) {
    TCString tc = TCString.decode(texts.of(post.author()));
    if (tc.getCustomPurposesConsent().contains(TRAINING)) {
      trainer.learn(post.text()); // EXPECT: none
    }
  }

  public void anotherNumber(Post post) {
    TCString tc = TCString.decode(texts.of(post.author()));
    if (tc.getCustomPurposesConsent().contains(3)) {
      trainer.learn(post.text()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void unknownNumber(Post post) {
    TCString tc = TCString.decode(texts.of(post.author()));
    if (tc.getCustomPurposesConsent().contains(4)) {
      trainer.learn(post.text()); // EXPECT: MissingConsentCheck
    }
  }

  public void notListed(Post post) {
    TCString tc = TCString.decode(texts.of(post.author()));
    if (!tc.getCustomPurposesConsent().contains(TRAINING)) {
      trainer.learn(post.text()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void ofLegitimateInterest(Post post) {
    TCString tc = TCString.decode(texts.of(post.author()));
    if (tc.getCustomPurposesLITransparency().contains(TRAINING)) {
      trainer.learn(post.text()); // EXPECT: MissingConsentCheck
    }
  }

  public void anotherList(Post post) {
    TCString tc = TCString.decode(texts.of(post.author()));
    if (tc.getPurposesConsent().contains(TRAINING)) {
      trainer.learn(post.text()); // EXPECT: MissingConsentCheck
    }
  }

  public void anotherPerson(Post post, User other) {
    TCString tc = TCString.decode(texts.of(other));
    if (tc.getCustomPurposesConsent().contains(TRAINING)) {
      trainer.learn(post.text()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void asASet(Post post) {
    Set<Integer> agreed =
        TCString.decode(texts.of(post.author())).getCustomPurposesConsent().toSet();
    if (agreed.contains(TRAINING)) {
      trainer.learn(post.text()); // EXPECT: none
    }
  }

  public void asAStream(Post post) {
    TCString tc = TCString.decode(texts.of(post.author()));
    if (tc.getCustomPurposesConsent().toStream().anyMatch(p -> p == TRAINING)) {
      trainer.learn(post.text()); // EXPECT: none
    }
  }

  public void byALoop(Post post) {
    for (int p : TCString.decode(texts.of(post.author())).getCustomPurposesConsent()) {
      if (p == TRAINING) {
        trainer.learn(post.text()); // EXPECT: none
      }
    }
  }

  public void anyOfTwo(Post post) {
    TCString tc = TCString.decode(texts.of(post.author()));
    if (tc.getCustomPurposesConsent().containsAny(TRAINING, 3)) {
      trainer.learn(post.text()); // EXPECT: MissingConsentCheck
    }
  }

  public void filtered(List<Post> posts) {
    posts.stream().filter(this::agreed).forEach(p -> trainer.learn(p.text())); // EXPECT: none
  }

  public void ignored(Post post) {
    agreed(post);
    trainer.learn(post.text()); // EXPECT: CheckNotOnEveryPath
  }

  private boolean agreed(Post post) {
    String text = texts.of(post.author());
    return text != null && TCString.decode(text).getCustomPurposesConsent().contains(TRAINING);
  }
}
