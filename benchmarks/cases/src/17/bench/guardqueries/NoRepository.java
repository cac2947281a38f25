package bench.guardqueries;

import bench.api.Trainer;
import java.util.List;

/** A name means nothing where no framework reads it. */
public class NoRepository {

  /** An interface of the team's own. */
  public interface Own {
    List<Author> findByAiTrainingConsentTrue();
  }

  private final Own own;
  private final Trainer trainer;

  public NoRepository(Own own, Trainer trainer) {
    this.own = own;
    this.trainer = trainer;
  }

  public void badOwn() {
    own.findByAiTrainingConsentTrue().forEach(a -> trainer.learn(a.getBio())); // EXPECT: MissingConsentCheck
  }
}
