package bench.guardstream;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.ConsentStatus;
import bench.model.Post;
import bench.model.User;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code partitioningBy} and {@code groupingBy} on the check. */
public class Groups {

  private final ConsentService consents;
  private final Trainer trainer;

  public Groups(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void partitions(List<User> people) {
    Map<Boolean, List<User>> parts =
        people.stream().collect(Collectors.partitioningBy(u -> consents.allowsTraining(u)));
    for (User user : parts.get(true)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
    for (User user : parts.get(false)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void partitionsNegated(List<User> people) {
    Map<Boolean, List<User>> parts =
        people.stream().collect(Collectors.partitioningBy(u -> !consents.allowsTraining(u)));
    trainer.learnAll(parts.get(Boolean.FALSE)); // EXPECT: none
    trainer.learnAll(parts.get(Boolean.TRUE)); // EXPECT: CheckNotOnEveryPath
  }

  public void partitionsByOther(List<User> people) {
    Map<Boolean, List<User>> parts =
        people.stream().collect(Collectors.partitioningBy(u -> u.id() > 1000));
    trainer.learnAll(parts.get(true)); // EXPECT: MissingConsentCheck
  }

  public void groups(List<User> people) {
    Map<ConsentStatus, List<User>> parts =
        people.stream().collect(Collectors.groupingBy(u -> consents.trainingStatus(u)));
    trainer.learnAll(parts.get(ConsentStatus.GRANTED)); // EXPECT: none
    trainer.learnAll(parts.get(ConsentStatus.PENDING)); // EXPECT: CheckNotOnEveryPath
  }

  public void groupsByOutcome(List<User> people) {
    Map<Boolean, List<User>> parts =
        people.stream().collect(Collectors.groupingBy(u -> consents.allowsTraining(u)));
    trainer.learnAll(parts.getOrDefault(true, List.of())); // EXPECT: none
    trainer.learnAll(parts.getOrDefault(false, List.of())); // EXPECT: CheckNotOnEveryPath
  }

  public void groupsByPost(List<Post> posts) {
    Map<Boolean, List<Post>> parts =
        posts.stream().collect(Collectors.partitioningBy(p -> consents.allowsTraining(p.author())));
    parts.get(true).forEach(p -> trainer.learn(p.text())); // EXPECT: none
    parts.get(false).forEach(p -> trainer.learn(p.text())); // EXPECT: CheckNotOnEveryPath
  }

  public void goodMappedParts(List<User> people) {
    Map<Boolean, List<String>> parts =
        people.stream()
            .collect(
                Collectors.partitioningBy(
                    u -> consents.allowsTraining(u),
                    Collectors.mapping(User::bio, Collectors.toList())));
    trainer.learnAll(parts.get(true)); // EXPECT: none
    trainer.learnAll(parts.get(false)); // EXPECT: CheckNotOnEveryPath
  }
}
