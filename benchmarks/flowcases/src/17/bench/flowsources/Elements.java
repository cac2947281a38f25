package bench.flowsources;

import bench.api.Trainer;
import io.purposebound.annotations.PersonalData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Each kind of element that can be a source. */
final class Elements {

  static class Account {
    @PersonalData String name;
    @PersonalData static String lastName;
    @PersonalData List<String> tags = new ArrayList<>();
    @PersonalData Map<String, String> settings = new HashMap<>();
    @PersonalData int[] scores = new int[3];
    @PersonalData int age;
    String plan;
    String nick;
    String first;

    @PersonalData
    String nick() {
      return nick;
    }

    @PersonalData
    String greeting() {
      return "hello";
    }

    @PersonalData
    static String random() {
      return "x";
    }

    String plan() {
      return plan;
    }
  }

  record Order(@PersonalData String address, int amount, @PersonalData List<String> items) {
    String label() {
      return "order of " + amount;
    }

    String shipping() {
      return "to " + address;
    }
  }

  record Explicit(@PersonalData String text, String tag) {
    Explicit(String text, String tag) {
      this.text = text == null ? "" : text;
      this.tag = tag;
    }

    @Override
    public String text() {
      return text.trim();
    }

    @Override
    public String tag() {
      return tag.trim();
    }
  }

  void fields(Account account, Trainer trainer) {
    trainer.learn(account.name); // EXPECT: MissingConsentCheck
    trainer.learn(Account.lastName); // EXPECT: MissingConsentCheck
    trainer.learn(account.age); // EXPECT: MissingConsentCheck
    trainer.learn(account.age > 17); // EXPECT: none
    trainer.learn(account.plan); // EXPECT: none
    trainer.learn(account.plan()); // EXPECT: none
  }

  void containers(Account account, Trainer trainer) {
    trainer.learn(account.tags); // EXPECT: MissingConsentCheck
    trainer.learn(account.tags.get(0)); // EXPECT: MissingConsentCheck
    trainer.learn(account.tags.size()); // EXPECT: none
    trainer.learn(account.settings.get("k")); // EXPECT: MissingConsentCheck
    trainer.learn(account.scores); // EXPECT: MissingConsentCheck
    trainer.learn(account.scores[1]); // EXPECT: MissingConsentCheck
    trainer.learn(account.scores.length); // EXPECT: none
    for (String tag : account.tags) {
      trainer.learn(tag); // EXPECT: MissingConsentCheck
    }
  }

  void methods(Account account, Trainer trainer) {
    trainer.learn(account.nick()); // EXPECT: MissingConsentCheck
    trainer.learn(account.nick); // EXPECT: MissingConsentCheck
    trainer.learn(account.greeting()); // EXPECT: MissingConsentCheck
    trainer.learn(Account.random()); // EXPECT: MissingConsentCheck
    trainer.learn(account.first); // EXPECT: none
  }

  void components(Order order, Explicit explicit, Trainer trainer) {
    trainer.learn(order.address()); // EXPECT: MissingConsentCheck
    trainer.learn(order.amount()); // EXPECT: none
    trainer.learn(order.items().get(0)); // EXPECT: MissingConsentCheck
    trainer.learn(order.label()); // EXPECT: none
    trainer.learn(order.shipping()); // EXPECT: MissingConsentCheck
    trainer.learn(order); // EXPECT: MissingConsentCheck
    trainer.learn(explicit.text()); // EXPECT: MissingConsentCheck
    trainer.learn(explicit.tag()); // EXPECT: none
    trainer.learn(explicit.toString()); // EXPECT: MissingConsentCheck
  }

  /** Whatever was stored there. */
  void stored(Trainer trainer) {
    Order order = new Order("nowhere", 1, List.of());
    trainer.learn(order.address()); // EXPECT: MissingConsentCheck
    trainer.learn(order.amount()); // EXPECT: none
    Account account = new Account();
    account.name = "test";
    trainer.learn(account.name); // EXPECT: MissingConsentCheck
  }

  void parameters(@PersonalData String text, String plain, Trainer trainer) {
    trainer.learn(text); // EXPECT: MissingConsentCheck
    trainer.learn(plain); // EXPECT: none
    String copy = text;
    text = plain;
    trainer.learn(text); // EXPECT: none
    trainer.learn(copy); // EXPECT: MissingConsentCheck
  }

  void callsIt(Trainer trainer) {
    parameters("constant", "constant", trainer);
    new Form("constant", "constant").send(trainer);
  }

  static final class Form {
    private final String body;
    private final String kind;

    Form(@PersonalData String body, String kind) {
      this.body = body;
      this.kind = kind;
    }

    void send(Trainer trainer) {
      trainer.learn(body); // EXPECT: MissingConsentCheck
      trainer.learn(kind); // EXPECT: none
    }
  }

  void listParameters(@PersonalData List<String> answers, List<String> questions, Trainer trainer) {
    trainer.learnAll(answers); // EXPECT: MissingConsentCheck
    trainer.learn(answers.get(0)); // EXPECT: MissingConsentCheck
    trainer.learn(answers.size()); // EXPECT: none
    trainer.learnAll(questions); // EXPECT: none
  }
}
