package bench.flowclasses;

import bench.api.Trainer;
import bench.model.User;
import java.util.Locale;
import java.util.function.Function;

/** Enums with fields, bodies and functions. */
final class Enums {

  enum Style {
    PLAIN {
      @Override
      String render(User user) {
        return user.handle();
      }
    },
    FULL {
      @Override
      String render(User user) {
        return user.handle() + ": " + user.bio();
      }
    };

    abstract String render(User user);
  }

  enum Column {
    NAME("name", User::handle),
    ABOUT("about", User::bio);

    private final String title;
    private final Function<User, String> value;

    Column(String title, Function<User, String> value) {
      this.title = title;
      this.value = value;
    }

    String title() {
      return title;
    }

    String of(User user) {
      return value.apply(user);
    }
  }

  enum Slot {
    FIRST,
    SECOND,
    THIRD;

    String held;
  }

  void bodies(User user, Style style, Trainer trainer) {
    trainer.learn(Style.PLAIN.render(user)); // EXPECT: none
    trainer.learn(Style.FULL.render(user)); // EXPECT: MissingConsentCheck
    trainer.learn(style.render(user)); // EXPECT: MissingConsentCheck
    trainer.learn(style.name()); // EXPECT: none
    trainer.learn(style.ordinal()); // EXPECT: none
  }

  void functions(User user, Trainer trainer) {
    trainer.learn(Column.NAME.of(user)); // EXPECT: none
    trainer.learn(Column.ABOUT.of(user)); // EXPECT: MissingConsentCheck
    trainer.learn(Column.ABOUT.title()); // EXPECT: none
    for (Column column : Column.values()) {
      trainer.learn(column.of(user)); // EXPECT: MissingConsentCheck
      trainer.learn(column.title()); // EXPECT: none
    }
  }

  void fields(User user, Trainer trainer) {
    Slot.FIRST.held = user.bio();
    Slot.SECOND.held = user.handle();
    trainer.learn(Slot.FIRST.held); // EXPECT: MissingConsentCheck
    trainer.learn(Slot.SECOND.held); // EXPECT: none
    trainer.learn(Slot.FIRST.name()); // EXPECT: none
  }

  void switched(User user, Style style, Trainer trainer) {
    String shown =
        switch (style) {
          case PLAIN -> user.handle();
          case FULL -> user.bio();
        };
    trainer.learn(shown); // EXPECT: MissingConsentCheck
    String brief =
        switch (style) {
          case PLAIN -> user.handle();
          case FULL -> user.handle().toUpperCase(Locale.ROOT);
        };
    trainer.learn(brief); // EXPECT: none
  }

  void chosenByData(User user, Trainer trainer) {
    Style style = user.bio().isEmpty() ? Style.PLAIN : Style.FULL;
    trainer.learn(style); // EXPECT: none
    trainer.learn(style.render(user)); // EXPECT: MissingConsentCheck
  }
}
