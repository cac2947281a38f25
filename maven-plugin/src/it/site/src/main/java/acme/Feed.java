package acme;

import io.purposebound.annotations.AiTrainingSink;
import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.PersonalData;
import io.purposebound.annotations.Purposes;

public final class Feed {
  @DataSubject
  public interface User {}

  public record Post(@DataSubject User author, @PersonalData String text) {}

  public interface Trainer {
    void learn(@AiTrainingSink String example);
  }

  public interface Consents {
    @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
    boolean allowTraining(@DataSubject User user);
  }

  private final Trainer trainer;
  private final Consents consents;

  public Feed(Trainer trainer, Consents consents) {
    this.trainer = trainer;
    this.consents = consents;
  }

  public void export(Post post) {
    String text = post.text();
    trainer.learn(text);
  }
}
