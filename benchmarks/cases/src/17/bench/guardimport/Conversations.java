package bench.guardimport;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.Message;
import bench.model.User;
import java.util.ArrayList;
import java.util.List;

/** Messages between two people: the sender decides about the text. */
public class Conversations {

  private final ConsentService consents;
  private final Trainer trainer;

  public Conversations(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void learnFrom(List<Message> thread) {
    List<String> lines = new ArrayList<>();
    for (Message message : thread) {
      if (consents.granted(message.sender(), Purpose.AI_TRAINING)) {
        lines.add(message.body());
      }
    }
    trainer.learnAll(lines); // EXPECT: none
  }

  public void learnFromReceived(List<Message> thread, User me) {
    if (!consents.granted(me, Purpose.AI_TRAINING)) {
      return;
    }
    List<String> lines = new ArrayList<>();
    for (Message message : thread) {
      lines.add(message.body());
    }
    trainer.learnAll(lines); // EXPECT: ConsentOfAnotherSubject
  }

  public void learnIfAllAgree(List<Message> thread) {
    boolean all = thread.stream().allMatch(m -> consents.granted(m.sender(), Purpose.AI_TRAINING));
    if (!all) {
      return;
    }
    for (Message message : thread) {
      trainer.learn(message.body()); // EXPECT: none
    }
  }

  public void learnIfRecipientsAgree(List<Message> thread) {
    boolean all = thread.stream().allMatch(m -> consents.granted(m.recipient(), Purpose.AI_TRAINING));
    if (!all) {
      return;
    }
    for (Message message : thread) {
      trainer.learn(message.body()); // EXPECT: ConsentOfAnotherSubject
    }
  }
}
