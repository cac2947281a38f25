package bench.flowasync;

import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Atomic variables. */
final class Atomics {

  void references(User user, Trainer trainer) {
    AtomicReference<String> cell = new AtomicReference<>("x");
    trainer.learn(cell.get()); // EXPECT: none
    cell.set(user.bio());
    trainer.learn(cell.get()); // EXPECT: MissingConsentCheck
    trainer.learn(cell); // EXPECT: MissingConsentCheck
    cell.set(user.handle());
    trainer.learn(cell.get()); // EXPECT: none
    trainer.learn(cell.compareAndSet("a", user.bio())); // EXPECT: none
    trainer.learn(cell.get()); // EXPECT: MissingConsentCheck
    trainer.learn(new AtomicReference<>(user.bio()).get()); // EXPECT: MissingConsentCheck
    trainer.learn(new AtomicReference<>(user.handle()).get()); // EXPECT: none
  }

  void updated(User user, Trainer trainer) {
    AtomicReference<String> cell = new AtomicReference<>("");
    trainer.learn(cell.getAndSet(user.bio())); // EXPECT: none
    trainer.learn(cell.getAndSet("x")); // EXPECT: MissingConsentCheck
    AtomicReference<String> text = new AtomicReference<>("");
    trainer.learn(text.updateAndGet(t -> t + user.bio())); // EXPECT: MissingConsentCheck
    AtomicReference<String> name = new AtomicReference<>("");
    trainer.learn(name.accumulateAndGet(user.handle(), String::concat)); // EXPECT: none
    trainer.learn(name.accumulateAndGet(user.bio(), String::concat)); // EXPECT: MissingConsentCheck
  }

  void numbers(List<User> users, Trainer trainer) {
    AtomicInteger years = new AtomicInteger();
    AtomicInteger letters = new AtomicInteger();
    AtomicLong count = new AtomicLong();
    for (User user : users) {
      years.addAndGet(user.dateOfBirth().getYear());
      letters.addAndGet(user.bio().length());
      count.incrementAndGet();
    }
    trainer.learn(years.get()); // EXPECT: MissingConsentCheck
    trainer.learn(letters.get()); // EXPECT: none
    trainer.learn(count.get()); // EXPECT: none
    trainer.learn(years); // EXPECT: MissingConsentCheck
    trainer.learn(count); // EXPECT: none
  }

  void inLambda(List<Post> posts, Trainer trainer) {
    AtomicReference<String> last = new AtomicReference<>("");
    AtomicReference<String> language = new AtomicReference<>("");
    posts.forEach(p -> last.set(p.text()));
    posts.forEach(p -> language.set(p.language()));
    trainer.learn(last.get()); // EXPECT: MissingConsentCheck
    trainer.learn(language.get()); // EXPECT: none
  }
}
