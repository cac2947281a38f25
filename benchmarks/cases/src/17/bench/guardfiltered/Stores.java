package bench.guardfiltered;

import bench.model.HealthNote;
import bench.model.Member;
import bench.model.Photo;
import io.purposebound.annotations.ConsentFiltered;
import io.purposebound.annotations.LegalBasis;
import io.purposebound.annotations.Purposes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Queries and parameters with several bases. */
public interface Stores {

  @ConsentFiltered(purpose = Purposes.TRAIN_AI_SYSTEM, basis = LegalBasis.EXPLICIT_CONSENT)
  List<HealthNote> explicitNotes();

  @ConsentFiltered(purpose = Purposes.TRAIN_AI_SYSTEM)
  List<HealthNote> consentedNotes();

  @ConsentFiltered(purpose = Purposes.TRAIN_AI_SYSTEM, basis = LegalBasis.NO_OBJECTION)
  List<Photo> notObjected();

  @ConsentFiltered(purpose = "train_ai_system.fine_tuning")
  Optional<Photo> forTuning(long id);

  @ConsentFiltered(purpose = Purposes.TRAIN_AI_SYSTEM)
  Stream<Member> consentedMembers();

  @ConsentFiltered(purpose = Purposes.TRAIN_AI_SYSTEM)
  Map<Long, String> consentedBios();
}
