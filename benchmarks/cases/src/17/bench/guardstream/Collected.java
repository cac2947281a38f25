package bench.guardstream;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a filtered stream was collected into. */
public class Collected {

  private final ConsentService consents;
  private final Trainer trainer;

  public Collected(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void goodList(List<User> people) {
    List<User> allowed = people.stream().filter(u -> consents.allowsTraining(u)).toList();
    for (User user : allowed) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badList(List<User> people) {
    List<User> some = people.stream().filter(u -> u.id() > 10).toList();
    for (User user : some) {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    }
  }

  public void goodSet(List<User> people) {
    Set<User> allowed =
        people.stream().filter(u -> consents.allowsTraining(u)).collect(Collectors.toSet());
    trainer.learnAll(allowed); // EXPECT: none
  }

  public void badOriginal(List<User> people) {
    Set<User> allowed =
        people.stream().filter(u -> consents.allowsTraining(u)).collect(Collectors.toSet());
    if (!allowed.isEmpty()) {
      trainer.learnAll(people); // EXPECT: CheckNotOnEveryPath|ConsentOfAnotherSubject|MissingConsentCheck
    }
  }

  public void goodJoined(List<Post> posts) {
    String text =
        posts.stream()
            .filter(p -> consents.allowsTraining(p.author()))
            .map(Post::text)
            .collect(Collectors.joining("\n"));
    trainer.learn(text); // EXPECT: none
  }

  public void badJoined(List<Post> posts) {
    String text = posts.stream().map(Post::text).collect(Collectors.joining("\n"));
    trainer.learn(text); // EXPECT: MissingConsentCheck
  }

  public void goodMap(List<User> people) {
    Map<Long, String> bios =
        people.stream()
            .filter(u -> consents.allowsTraining(u))
            .collect(Collectors.toMap(User::id, User::bio));
    trainer.learnAll(bios.values()); // EXPECT: none
  }

  public void badRefused(List<User> people) {
    List<User> refused = people.stream()
            .filter(u -> consents.refused(u, Purpose.AI_TRAINING))
            .toList();
    trainer.learnAll(refused); // EXPECT: CheckNotOnEveryPath
  }

  public void goodPassedOn(List<User> people) {
    learnFrom(people.stream().filter(u -> consents.allowsTraining(u)).toList());
  }

  private void learnFrom(List<User> people) {
    people.forEach(u -> trainer.learn(u.bio())); // EXPECT: none
  }

  public void badPassedOn(List<User> people) {
    learnFromAll(people.stream().sorted(Comparator.comparing(User::handle)).toList());
  }

  private void learnFromAll(List<User> people) {
    people.forEach(u -> trainer.learn(u.bio())); // EXPECT: MissingConsentCheck
  }
}
