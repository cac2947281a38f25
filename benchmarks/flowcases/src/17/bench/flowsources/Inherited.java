package bench.flowsources;

import bench.api.Trainer;
import io.purposebound.annotations.PersonalData;
import java.util.List;

/** An annotation on a method of a supertype holds for every override. */
final class Inherited {

  interface Named {
    @PersonalData
    String name();

    String kind();

    void rename(@PersonalData String name, String kind, Trainer trainer);
  }

  static final class Person implements Named {
    private final String given = "g";

    @Override
    public String name() {
      return given + "!";
    }

    @Override
    public String kind() {
      return "person";
    }

    @Override
    public void rename(String name, String kind, Trainer trainer) {
      trainer.learn(name); // EXPECT: MissingConsentCheck
      trainer.learn(kind); // EXPECT: none
    }
  }

  record Pet(String name, String kind) implements Named {
    @Override
    public void rename(String name, String kind, Trainer trainer) {
      trainer.learn(kind); // EXPECT: none
    }
  }

  abstract static class Base {
    @PersonalData
    abstract String text();

    @PersonalData
    String more() {
      return "more";
    }

    String plain() {
      return "plain";
    }
  }

  static class Middle extends Base {
    @Override
    String text() {
      return "t";
    }
  }

  static final class Leaf extends Middle {
    @Override
    String text() {
      return "leaf";
    }

    @Override
    String more() {
      return "m";
    }

    @Override
    String plain() {
      return "p";
    }
  }

  interface Loader<T> {
    @PersonalData
    T load();

    T template();
  }

  static final class TextLoader implements Loader<String> {
    @Override
    public String load() {
      return "text";
    }

    @Override
    public String template() {
      return "template";
    }
  }

  void interfaces(Named named, Person person, Pet pet, Trainer trainer) {
    trainer.learn(named.name()); // EXPECT: MissingConsentCheck
    trainer.learn(named.kind()); // EXPECT: none
    trainer.learn(person.name()); // EXPECT: MissingConsentCheck
    trainer.learn(person.kind()); // EXPECT: none
    trainer.learn(pet.name()); // EXPECT: MissingConsentCheck
    trainer.learn(pet.kind()); // EXPECT: none
  }

  void classes(Leaf leaf, Middle middle, Trainer trainer) {
    trainer.learn(leaf.text()); // EXPECT: MissingConsentCheck
    trainer.learn(leaf.more()); // EXPECT: MissingConsentCheck
    trainer.learn(leaf.plain()); // EXPECT: none
    trainer.learn(middle.text()); // EXPECT: MissingConsentCheck
  }

  void generics(TextLoader loader, Loader<Integer> numbers, Trainer trainer) {
    trainer.learn(loader.load()); // EXPECT: MissingConsentCheck
    trainer.learn(loader.template()); // EXPECT: none
    trainer.learn(numbers.load()); // EXPECT: MissingConsentCheck
    trainer.learn(numbers.template()); // EXPECT: none
  }

  void references(List<Person> people, Trainer trainer) {
    people.stream().map(Person::name).forEach(trainer::learn); // EXPECT: MissingConsentCheck
    people.stream().map(Named::name).forEach(trainer::learn); // EXPECT: MissingConsentCheck
    people.stream().map(Named::kind).forEach(trainer::learn); // EXPECT: none
  }
}
