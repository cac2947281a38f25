package bench.model;

import io.purposebound.annotations.ConsentFiltered;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.Purposes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

public interface PostRepository {

  Post byId(long postId);

  Optional<Post> find(long postId);

  List<Post> findAll();

  Stream<Post> streamAll();

  Page<Post> page(int number);

  List<Post> findByAuthor(@DataSubject long authorId);

  List<Post> findByAuthor(@DataSubject User author);

  @ConsentFiltered(purpose = Purposes.TRAIN_AI_SYSTEM)
  List<Post> findAllWithTrainingConsent();

  @ConsentFiltered(purpose = "analytics")
  List<Post> findAllWithAnalyticsConsent();
}
