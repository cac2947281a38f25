package bench.flowreflection;

import bench.api.Trainer;
import bench.model.Member;
import bench.model.User;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Locale;

/** Reflection and method handles with constant names. */
final class Reflection {

  public static final class Card {
    public String owner;
    public String kind;

    public Card() {}

    public Card(String owner, String kind) {
      this.owner = owner;
      this.kind = kind;
    }

    public String upper(String text) {
      return text.toUpperCase(Locale.ROOT);
    }

    public String fixed(String text) {
      return "fixed";
    }
  }

  void methods(User user, Trainer trainer) throws ReflectiveOperationException {
    trainer.learn(User.class.getMethod("bio").invoke(user)); // EXPECT: MissingConsentCheck
    trainer.learn(User.class.getMethod("handle").invoke(user)); // EXPECT: none
    Card card = new Card();
    trainer.learn(Card.class.getMethod("upper", String.class).invoke(card, user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(Card.class.getMethod("fixed", String.class).invoke(card, user.bio())); // EXPECT: none
    trainer.learn(Card.class.getMethod("upper", String.class).invoke(card, user.handle())); // EXPECT: none
  }

  void named(User user, Trainer trainer) throws ReflectiveOperationException {
    Class<?> type = Class.forName("bench.model.User");
    trainer.learn(type.getMethod("bio").invoke(user)); // EXPECT: MissingConsentCheck
    trainer.learn(type.getMethod("handle").invoke(user)); // EXPECT: none
    trainer.learn(type.getName()); // EXPECT: none
  }

  void fields(Member member, User user, Trainer trainer) throws ReflectiveOperationException {
    trainer.learn(Member.class.getField("about").get(member)); // EXPECT: MissingConsentCheck
    trainer.learn(Member.class.getField("shard").get(member)); // EXPECT: none
    Card card = new Card();
    Card.class.getField("owner").set(card, user.bio());
    trainer.learn(card.owner); // EXPECT: MissingConsentCheck
    trainer.learn(card.kind); // EXPECT: none
  }

  void constructors(User user, Trainer trainer) throws ReflectiveOperationException {
    Card card =
        Card.class.getConstructor(String.class, String.class).newInstance(user.bio(), "k");
    trainer.learn(card.owner); // EXPECT: MissingConsentCheck
    trainer.learn(card.kind); // EXPECT: none
  }

  void handles(User user, Trainer trainer) throws Throwable {
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    MethodType text = MethodType.methodType(String.class);
    trainer.learn((String) lookup.findVirtual(User.class, "bio", text).invokeExact(user)); // EXPECT: MissingConsentCheck
    trainer.learn((String) lookup.findVirtual(User.class, "handle", text).invokeExact(user)); // EXPECT: none
  }

  /** The use itself is called by its name. */
  void uses(User user, Trainer trainer) throws ReflectiveOperationException {
    Trainer.class.getMethod("learn", Object.class).invoke(trainer, user.bio()); // EXPECT: MissingConsentCheck
    Trainer.class.getMethod("learn", Object.class).invoke(trainer, user.handle()); // EXPECT: none
  }
}
