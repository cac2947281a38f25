package acme;

import io.purposebound.annotations.AiTrainingSink;
import lombok.RequiredArgsConstructor;

@RequiredArgsConstructor
public class Export {
  public interface Trainer {
    void learn(@AiTrainingSink String example);
  }

  private final Trainer trainer;

  public void export(User user) {
    User copy = User.builder().id(user.getId()).bio(user.getBio()).build();
    trainer.learn(copy.getBio());
  }
}
