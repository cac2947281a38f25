package bench.flowfields;

import bench.api.Trainer;
import bench.model.User;

/** Paths of several fields. */
final class Nested {

  static final class Street {
    String name;
    int number;
  }

  static final class Address {
    Street street = new Street();
    String city;
  }

  static final class Contact {
    Address home = new Address();
    Address work = new Address();
    String phone;
  }

  void deep(User user, Trainer trainer) {
    Contact contact = new Contact();
    contact.home.street.name = user.bio();
    contact.work.street.name = user.handle();
    trainer.learn(contact.home.street.name); // EXPECT: MissingConsentCheck
    trainer.learn(contact.work.street.name); // EXPECT: none
    trainer.learn(contact.home.street.number); // EXPECT: none
    trainer.learn(contact.home.city); // EXPECT: none
    trainer.learn(contact.home); // EXPECT: MissingConsentCheck
    trainer.learn(contact.work); // EXPECT: none
    trainer.learn(contact); // EXPECT: MissingConsentCheck
  }

  void replaced(User user, Trainer trainer) {
    Contact contact = new Contact();
    contact.home.street.name = user.bio();
    contact.home = new Address();
    trainer.learn(contact.home.street.name); // EXPECT: none
    trainer.learn(contact); // EXPECT: none
  }

  void moved(User user, Trainer trainer) {
    Contact first = new Contact();
    first.home.city = user.bio();
    Contact second = new Contact();
    second.work = first.home;
    trainer.learn(second.work.city); // EXPECT: MissingConsentCheck
    trainer.learn(second.home.city); // EXPECT: none
    second.work.city = "x";
    trainer.learn(first.home.city); // EXPECT: none
  }

  void byGetters(User user, Trainer trainer) {
    Holder holder = new Holder(new Leaf(user.bio(), user.handle()));
    trainer.learn(holder.leaf().text()); // EXPECT: MissingConsentCheck
    trainer.learn(holder.leaf().tag()); // EXPECT: none
    trainer.learn(tagOf(holder)); // EXPECT: none
    trainer.learn(textOf(holder)); // EXPECT: MissingConsentCheck
  }

  private static String textOf(Holder holder) {
    Leaf leaf = holder.leaf();
    return leaf.text();
  }

  private static String tagOf(Holder holder) {
    Leaf leaf = holder.leaf();
    return leaf.tag();
  }

  static final class Leaf {
    private final String text;
    private final String tag;

    Leaf(String text, String tag) {
      this.text = text;
      this.tag = tag;
    }

    String text() {
      return text;
    }

    String tag() {
      return tag;
    }
  }

  static final class Holder {
    private final Leaf leaf;

    Holder(Leaf leaf) {
      this.leaf = leaf;
    }

    Leaf leaf() {
      return leaf;
    }
  }
}
