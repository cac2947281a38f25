package bench.guardstream;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Less frequent operations around the filter. */
public class MoreOperations {

  private final ConsentService consents;
  private final Trainer trainer;

  public MoreOperations(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void goodConcat(List<User> first, List<User> second) {
    Stream.concat(
            first.stream().filter(u -> consents.allowsTraining(u)),
            second.stream().filter(u -> consents.allowsTraining(u)))
        .forEach(u -> trainer.learn(u.bio())); // EXPECT: none
  }

  public void badConcat(List<User> first, List<User> second) {
    Stream.concat(first.stream().filter(u -> consents.allowsTraining(u)), second.stream())
        .forEach(u -> trainer.learn(u.bio())); // EXPECT: CheckNotOnEveryPath|MissingConsentCheck|ConsentOfAnotherSubject
  }

  public void goodOf(User first, User second) {
    Stream.of(first, second)
        .filter(u -> consents.allowsTraining(u))
        .forEach(u -> trainer.learn(u.bio())); // EXPECT: none
  }

  public void badOf(User first, User second) {
    if (consents.allowsTraining(first)) {
      Stream.of(first, second).forEach(u -> trainer.learn(u.bio())); // EXPECT: ConsentOfAnotherSubject|CheckNotOnEveryPath
    }
  }

  public void goodMapMulti(List<User> people) {
    people.stream()
        .<String>mapMulti(
            (u, sink) -> {
              if (consents.allowsTraining(u)) {
                sink.accept(u.bio());
              }
            })
        .forEach(t -> trainer.learn(t)); // EXPECT: none
  }

  public void badMapMulti(List<User> people) {
    people.stream()
        .<String>mapMulti(
            (u, sink) -> {
              if (!consents.allowsTraining(u)) {
                sink.accept(u.bio());
              }
            })
        .forEach(t -> trainer.learn(t)); // EXPECT: CheckNotOnEveryPath
  }

  public void goodFiltering(List<User> people) {
    List<User> allowed =
        people.stream()
            .collect(Collectors.filtering(u -> consents.allowsTraining(u), Collectors.toList()));
    trainer.learnAll(allowed); // EXPECT: none
  }

  public void goodArray(List<User> people) {
    User[] allowed =
        people.stream().filter(u -> consents.allowsTraining(u)).toArray(User[]::new);
    for (User user : allowed) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badArray(List<User> people) {
    User[] some = people.stream().filter(u -> u.id() > 3).toArray(User[]::new);
    for (User user : some) {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    }
  }

  public void goodReduced(List<Post> posts) {
    String text =
        posts.stream()
            .filter(p -> consents.allowsTraining(p.author()))
            .map(Post::text)
            .reduce("", (a, b) -> a + b);
    trainer.learn(text); // EXPECT: none
  }

  public void goodParallel(List<User> people) {
    people.parallelStream()
        .filter(u -> consents.allowsTraining(u))
        .forEach(u -> trainer.learn(u.bio())); // EXPECT: none
  }
}
