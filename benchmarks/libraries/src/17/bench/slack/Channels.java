package bench.slack;

import bench.api.Trainer;
import com.slack.api.model.Message;
import com.slack.api.model.User;
import java.util.List;

/** Reads what people wrote in a channel. */
final class Channels {
  private final Trainer trainer;

  Channels(Trainer trainer) {
    this.trainer = trainer;
  }

  void bad(List<Message> messages) {
    messages.stream().map(Message::getText).forEach(trainer::learn); // EXPECT: MissingConsentCheck
  }

  void badProfile(User user) {
    trainer.learn(user.getProfile().getEmail()); // EXPECT: MissingConsentCheck
  }

  void goodType(List<Message> messages) {
    messages.stream().map(Message::getType).forEach(trainer::learn); // EXPECT: none
  }
}
