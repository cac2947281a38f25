package bench.flowrecords;

import bench.api.Trainer;
import bench.model.Comment;
import bench.model.Message;
import bench.model.User;
import java.util.List;
import java.util.Objects;

/** What the methods that every record has give away. */
final class Rendered {

  record Row(String text, int number, List<String> more) {}

  void text(User user, Trainer trainer) {
    Row byText = new Row(user.bio(), 1, List.of());
    Row byList = new Row("x", 1, List.of(user.bio()));
    Row clean = new Row(user.handle(), user.bio().length(), List.of("x"));
    trainer.learn(byText.toString()); // EXPECT: MissingConsentCheck
    trainer.learn(byList.toString()); // EXPECT: MissingConsentCheck
    trainer.learn(clean.toString()); // EXPECT: none
    trainer.learn("row: " + byList); // EXPECT: MissingConsentCheck
    trainer.learn("row: " + clean); // EXPECT: none
    trainer.learn(String.format("%s", byText)); // EXPECT: MissingConsentCheck
    trainer.learn(new StringBuilder().append(clean).toString()); // EXPECT: none
    trainer.learn(Objects.toString(byText)); // EXPECT: MissingConsentCheck
  }

  void asked(User user, Trainer trainer) {
    Row row = new Row(user.bio(), 1, List.of());
    trainer.learn(row.equals(null)); // EXPECT: none
    trainer.learn(row.hashCode()); // EXPECT: none
    trainer.learn(row.number()); // EXPECT: none
    trainer.learn(row.more().size()); // EXPECT: none
    trainer.learn(row instanceof Record); // EXPECT: none
  }

  void model(Message message, Comment comment, Trainer trainer) {
    trainer.learn(message.toString()); // EXPECT: MissingConsentCheck
    trainer.learn(message.body()); // EXPECT: MissingConsentCheck
    trainer.learn(message.recipient().handle()); // EXPECT: none
    trainer.learn(message.recipient()); // EXPECT: MissingConsentCheck
    trainer.learn(comment.post().language()); // EXPECT: none
    trainer.learn(comment.post()); // EXPECT: MissingConsentCheck
    trainer.learn(comment.id()); // EXPECT: none
  }
}
