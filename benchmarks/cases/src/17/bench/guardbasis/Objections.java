package bench.guardbasis;

import bench.api.Trainer;
import bench.model.User;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.ObjectionCheck;
import io.purposebound.annotations.PersonalData;
import io.purposebound.annotations.Purposes;

/** The alias for objections, on a method, a field and a record component. */
public class Objections {

  private final Trainer trainer;

  public Objections(Trainer trainer) {
    this.trainer = trainer;
  }

  interface Board {
    @ObjectionCheck(Purposes.TRAIN_AI_SYSTEM)
    boolean objected(@DataSubject User user);

    @ObjectionCheck("analytics")
    boolean objectedToStatistics(@DataSubject User user);
  }

  @DataSubject
  static final class Reader {
    @PersonalData String notes;

    @ObjectionCheck(Purposes.TRAIN_AI_SYSTEM)
    boolean optedOut;
  }

  record Choice(@DataSubject User user, @ObjectionCheck(Purposes.TRAIN_AI_SYSTEM) boolean no) {}

  public void method(User user, Board board) {
    if (!board.objected(user)) {
      trainer.learn(user.bio()); // EXPECT: InsufficientLegalBasis
    }
  }

  public void methodWithConsent(User user, Board board) {
    if (!board.objected(user) && user.allowsAiTraining()) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void field(Reader reader) {
    if (!reader.optedOut) {
      trainer.learn(reader.notes); // EXPECT: InsufficientLegalBasis
    }
  }

  public void component(Choice choice) {
    if (!choice.no()) {
      trainer.learn(choice.user().bio()); // EXPECT: InsufficientLegalBasis
    }
  }

  public void component2(Choice choice) {
    if (!choice.no() && choice.user().allowsAiTraining()) {
      trainer.learn(choice.user().bio()); // EXPECT: none
    }
  }
}
