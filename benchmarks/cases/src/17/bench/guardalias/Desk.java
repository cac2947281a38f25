package bench.guardalias;

import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.LegalBasis;
import io.purposebound.annotations.Purposes;
import java.util.List;

/** Checks, uses and queries under the team's names. */
public interface Desk {

  @TrainingCheck
  boolean agreed(@Whose Client client);

  @AsksForTraining
  boolean agreedToo(@Whose Client client);

  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM, basis = LegalBasis.EXPLICIT_CONSENT)
  boolean agreedInWriting(@Whose Client client);

  void learn(@Learns Object example);

  @OnlyConsenting
  List<Client> consenting();

  List<Client> all();
}
