package bench.flowlinked;

import bench.api.Trainer;
import bench.model.User;
import java.util.List;

/** Linked lists of the program's own, of any length. */
final class Chains {
  static final class Link {
    Link next;
    String text;

    Link(String text) {
      this.text = text;
    }

    void append(String more) {
      if (next == null) {
        next = new Link(more);
      } else {
        next.append(more);
      }
    }

    String all() {
      return text + (next == null ? "" : next.all());
    }

    String last() {
      return next == null ? text : next.last();
    }

    int size() {
      return 1 + (next == null ? 0 : next.size());
    }
  }

  private static Link end(Link first) {
    Link link = first;
    while (link.next != null) {
      link = link.next;
    }
    return link;
  }

  void appended(User user, Trainer trainer) {
    Link links = new Link("a");
    links.append("b");
    links.append("c");
    links.append(user.bio());
    trainer.learn(links.all()); // EXPECT: MissingConsentCheck
    trainer.learn(links.last()); // EXPECT: MissingConsentCheck
    trainer.learn(end(links).text); // EXPECT: MissingConsentCheck
    trainer.learn(links.size()); // EXPECT: none
    trainer.learn(links.text); // EXPECT: none
  }

  void appendedInALoop(List<User> users, Trainer trainer) {
    Link links = new Link("a");
    Link clean = new Link("a");
    for (User user : users) {
      links.append(user.bio());
      clean.append(user.handle());
    }
    trainer.learn(links.all()); // EXPECT: MissingConsentCheck
    trainer.learn(end(links).text); // EXPECT: MissingConsentCheck
    trainer.learn(clean.all()); // EXPECT: none
    trainer.learn(end(clean).text); // EXPECT: none
  }

  void behindALoop(User user, Trainer trainer) {
    Link links = new Link("a");
    for (int i = 0; i < 3; i++) {
      links.append("b" + i);
    }
    links.append(user.bio());
    trainer.learn(end(links).text); // EXPECT: MissingConsentCheck
    trainer.learn(links.text); // EXPECT: none
  }

  void byHand(User user, int size, Trainer trainer) {
    Link first = new Link("a");
    Link link = first;
    for (int i = 0; i < size; i++) {
      link.next = new Link("b" + i);
      link = link.next;
    }
    link.next = new Link(user.bio());
    String seen = "";
    for (Link at = first; at != null; at = at.next) {
      seen = at.text;
    }
    trainer.learn(seen); // EXPECT: MissingConsentCheck
    trainer.learn(first.text); // EXPECT: none
  }

  private static Link built(int size, String last) {
    if (size == 0) {
      return new Link(last);
    }
    Link link = new Link("x");
    link.next = built(size - 1, last);
    return link;
  }

  void builtByRecursion(User user, Trainer trainer) {
    trainer.learn(built(6, user.bio()).all()); // EXPECT: MissingConsentCheck
    trainer.learn(end(built(6, user.bio())).text); // EXPECT: MissingConsentCheck
    trainer.learn(built(6, user.handle()).all()); // EXPECT: none
    trainer.learn(built(6, user.bio()).size()); // EXPECT: none
  }

  private static Link reversed(Link first) {
    Link back = null;
    Link link = first;
    while (link != null) {
      Link next = link.next;
      link.next = back;
      back = link;
      link = next;
    }
    return back;
  }

  void turnedRound(User user, Trainer trainer) {
    Link links = new Link("a");
    links.append("b");
    links.append(user.bio());
    trainer.learn(reversed(links).all()); // EXPECT: MissingConsentCheck
    Link clean = new Link("a");
    clean.append(user.handle());
    trainer.learn(reversed(clean).all()); // EXPECT: none
  }
}
