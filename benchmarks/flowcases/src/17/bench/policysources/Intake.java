package bench.policysources;

import bench.api.Trainer;
import java.util.List;

public class Intake {

  private final String name;
  private Trainer trainer;

  public Intake(String name) {
    this.name = name;
  }

  public Intake(String name, Trainer trainer) {
    this.name = name;
    this.trainer = trainer;
  }

  public void receive(String kind, List<String> answers) {
    trainer.learn(kind); // EXPECT: none
    trainer.learnAll(answers); // EXPECT: MissingConsentCheck
    trainer.learn(answers.size()); // EXPECT: none
  }

  public void receive(String kind, String answer) {
    trainer.learn(answer); // EXPECT: none
  }

  public String name() {
    return name;
  }

  public static void make(Trainer trainer) {
    trainer.learn(new Intake("a").name()); // EXPECT: MissingConsentCheck
    trainer.learn(new Intake("a", trainer).name()); // EXPECT: none
  }
}
