package bench.flowentries;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.Member;
import bench.model.Post;
import bench.model.User;
import io.purposebound.annotations.PersonalData;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What calls a method decides how it is judged. */
final class Handlers {

  private final ConsentService consents;
  private final Trainer trainer;

  Handlers(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  /** Frameworks call it too. */
  @PostMapping("/posts")
  void submit(Post post) {
    trainer.learn(post.text()); // EXPECT: CheckNotOnEveryPath
  }

  void submitInside(Post post) {
    trainer.learn(post.text()); // EXPECT: none
  }

  void imported(Post post) {
    if (consents.allowsTraining(post.author())) {
      submit(post);
      submitInside(post);
    }
  }

  @GetMapping("/search")
  void search(String words, @PersonalData String account) {
    trainer.learn(words); // EXPECT: none
    trainer.learn(account); // EXPECT: MissingConsentCheck
  }

  @EventListener
  void onMember(Member member) {
    trainer.learn(member.about); // EXPECT: MissingConsentCheck
    trainer.learn(member.shard); // EXPECT: none
  }

  @Scheduled(cron = "0 0 3 * * *")
  void nightly() {
    trainer.learn("nightly"); // EXPECT: none
  }

  /** Nothing calls it. */
  private void unused(User user) {
    trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    trainer.learn(user.handle()); // EXPECT: none
  }

  private static final boolean OFF = false;

  void switchedOff(User user) {
    if (OFF) {
      plain(user.bio());
    }
    plain(user.handle());
  }

  private void plain(String text) {
    trainer.learn(text); // EXPECT: none
  }

  void calls(User user) {
    text(user.bio());
    text(user.handle());
  }

  private void text(String text) {
    trainer.learn(text); // EXPECT: MissingConsentCheck
  }

  /** What is not known calls nothing of the program. */
  void unknownFunction(User user, Consumer<String> sink, Runnable step) {
    sink.accept(user.bio());
    step.run();
    Consumer<String> own = t -> trainer.learn(t); // EXPECT: none
    own.accept(user.handle());
  }
}
