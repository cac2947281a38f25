package bench.flowcarried;

import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What objects carry because it was stored in them. */
final class ByContent {

  static class Ledger {
    Object extra;
    Ledger previous;
  }

  static final class Event {
    private final String name;
    private final Object payload;

    Event(String name, Object payload) {
      this.name = name;
      this.payload = payload;
    }

    String name() {
      return name;
    }

    @Override
    public String toString() {
      return name + payload;
    }
  }

  static final class Silent {
    private final String text;

    Silent(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return "silent";
    }

    int length() {
      return text.length();
    }
  }

  void deep(User user, Trainer trainer) {
    Ledger ledger = new Ledger();
    ledger.previous = new Ledger();
    ledger.previous.previous = new Ledger();
    trainer.learn(ledger); // EXPECT: none
    ledger.previous.previous.extra = user.handle();
    trainer.learn(ledger); // EXPECT: none
    ledger.previous.previous.extra = user.bio();
    trainer.learn(ledger); // EXPECT: MissingConsentCheck
    trainer.learn(ledger.previous); // EXPECT: MissingConsentCheck
    trainer.learn(ledger.extra); // EXPECT: none
    ledger.previous.previous = null;
    trainer.learn(ledger); // EXPECT: none
  }

  void events(Post post, Trainer trainer) {
    Event personal = new Event("created", post);
    Event clean = new Event("created", post.id());
    trainer.learn(personal); // EXPECT: MissingConsentCheck
    trainer.learn(clean); // EXPECT: none
    trainer.learn(personal.name()); // EXPECT: none
    trainer.learn(personal.toString()); // EXPECT: MissingConsentCheck
    trainer.learn(clean.toString()); // EXPECT: none
    trainer.learn("event " + personal); // EXPECT: MissingConsentCheck
  }

  void rendered(User user, Trainer trainer) {
    Silent silent = new Silent(user.bio());
    trainer.learn(silent.toString()); // EXPECT: none
    trainer.learn("it is " + silent); // EXPECT: none
    trainer.learn(silent.length()); // EXPECT: none
    trainer.learn(silent); // EXPECT: MissingConsentCheck
  }

  void wrapped(User user, Trainer trainer) {
    Object box = List.of(Map.of("k", Optional.of(user.bio())));
    trainer.learn(box); // EXPECT: MissingConsentCheck
    Object clean = List.of(Map.of("k", Optional.of(user.handle())));
    trainer.learn(clean); // EXPECT: none
    trainer.learn(List.of(Map.of(user.bio(), 1))); // EXPECT: MissingConsentCheck
    trainer.learn(new Object[] {new Object[] {user}}); // EXPECT: MissingConsentCheck
    trainer.learn(new Object[] {new Object[] {user.id()}}); // EXPECT: none
  }

  void serialized(Post post, Trainer trainer) throws IOException {
    ByteArrayOutputStream personal = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(personal)) {
      out.writeObject(post);
    }
    trainer.learn(personal.toByteArray()); // EXPECT: MissingConsentCheck
    ByteArrayOutputStream clean = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(clean)) {
      out.writeObject(post.language());
    }
    trainer.learn(clean.toByteArray()); // EXPECT: none
  }
}
