package bench.flowoptional;

import bench.api.Trainer;
import bench.model.Post;
import bench.model.PostRepository;
import bench.model.User;
import bench.model.UserRepository;
import java.util.Optional;
import java.util.OptionalInt;

/** Optionals. */
final class Optionals {

  void held(User user, Trainer trainer) {
    Optional<String> personal = Optional.of(user.bio());
    Optional<String> clean = Optional.ofNullable(user.handle());
    trainer.learn(personal.get()); // EXPECT: MissingConsentCheck
    trainer.learn(clean.get()); // EXPECT: none
    trainer.learn(personal); // EXPECT: MissingConsentCheck
    trainer.learn(clean); // EXPECT: none
    trainer.learn(personal.orElse("x")); // EXPECT: MissingConsentCheck
    trainer.learn(clean.orElse("x")); // EXPECT: none
    trainer.learn(personal.isPresent()); // EXPECT: none
    trainer.learn(personal.isEmpty()); // EXPECT: none
    trainer.learn(personal.toString()); // EXPECT: MissingConsentCheck
    trainer.learn(personal.equals(clean)); // EXPECT: none
    trainer.learn(personal.hashCode()); // EXPECT: none
  }

  void defaults(User user, Trainer trainer) {
    Optional<String> none = Optional.empty();
    trainer.learn(none.orElse(user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(none.orElse(user.handle())); // EXPECT: none
    trainer.learn(none.orElseGet(user::bio)); // EXPECT: MissingConsentCheck
    trainer.learn(none.orElseGet(() -> user.handle())); // EXPECT: none
    trainer.learn(none.or(() -> Optional.of(user.bio())).get()); // EXPECT: MissingConsentCheck
    trainer.learn(none.or(() -> Optional.of(user.handle())).get()); // EXPECT: none
  }

  void mapped(Optional<Post> post, Trainer trainer) {
    trainer.learn(post.map(Post::text).orElse("")); // EXPECT: MissingConsentCheck
    trainer.learn(post.map(Post::language).orElse("")); // EXPECT: none
    trainer.learn(post.map(Post::author).map(User::handle).orElse("")); // EXPECT: none
    trainer.learn(post.map(Post::author).map(User::bio).orElseThrow()); // EXPECT: MissingConsentCheck
    trainer.learn(post.map(Post::text).map(String::length).orElse(0)); // EXPECT: none
    trainer.learn(post.map(p -> p.text() + p.language()).get()); // EXPECT: MissingConsentCheck
    trainer.learn(post.map(p -> "fixed").get()); // EXPECT: none
    trainer.learn(post.flatMap(p -> Optional.of(p.text())).get()); // EXPECT: MissingConsentCheck
    trainer.learn(post.flatMap(p -> Optional.of(p.likes())).get()); // EXPECT: none
    trainer.learn(post.filter(p -> p.likes() > 3).get()); // EXPECT: MissingConsentCheck
    trainer.learn(post.stream().map(Post::text).toList()); // EXPECT: MissingConsentCheck
  }

  void consumed(Optional<Post> post, Trainer trainer) {
    post.ifPresent(p -> trainer.learn(p.text())); // EXPECT: MissingConsentCheck
    post.ifPresent(p -> trainer.learn(p.likes())); // EXPECT: none
    post.map(Post::text).ifPresent(trainer::learn); // EXPECT: MissingConsentCheck
    post.map(Post::language).ifPresent(trainer::learn); // EXPECT: none
    post.ifPresentOrElse(trainer::learn, () -> trainer.learn("none")); // EXPECT: MissingConsentCheck
  }

  void fromRepository(PostRepository posts, UserRepository users, Trainer trainer) {
    trainer.learn(posts.find(1).get().text()); // EXPECT: MissingConsentCheck
    trainer.learn(posts.find(1).get().likes()); // EXPECT: none
    trainer.learn(users.find(1).orElse(null)); // EXPECT: MissingConsentCheck
    trainer.learn(users.find(1).isPresent()); // EXPECT: none
  }

  void numbers(User user, Trainer trainer) {
    OptionalInt year = OptionalInt.of(user.dateOfBirth().getYear());
    OptionalInt length = OptionalInt.of(user.bio().length());
    trainer.learn(year.getAsInt()); // EXPECT: MissingConsentCheck
    trainer.learn(length.getAsInt()); // EXPECT: none
    trainer.learn(year.orElse(1)); // EXPECT: MissingConsentCheck
    trainer.learn(length.orElse(1)); // EXPECT: none
  }

  private static Optional<String> textOf(Post post) {
    return post.likes() > 3 ? Optional.of(post.text()) : Optional.empty();
  }

  private static Optional<String> languageOf(Post post) {
    return Optional.ofNullable(post.language());
  }

  void returned(Post post, Trainer trainer) {
    trainer.learn(textOf(post).orElse("none")); // EXPECT: MissingConsentCheck
    trainer.learn(languageOf(post).orElse("none")); // EXPECT: none
  }
}
