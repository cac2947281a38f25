package bench.guardcopy;

import bench.api.*;
import bench.model.*;
import io.purposebound.annotations.*;
import java.util.*;

/** Copies that name the person of what they were made of, or somebody else. */
public class NewObjects {
  private final ConsentService c;
  private final Trainer t;

  public NewObjects(ConsentService c, Trainer t) {
    this.c = c;
    this.t = t;
  }

  public void good1(Post a) {
    Post b = new Post(1, a.author(), a.text().trim(), "x", 0);
    if (c.allowsTraining(b.author())) t.learn(b.text()); // EXPECT: none
  }

  public void good2(Post a) {
    Post b = new Post(1, a.author(), a.text().trim(), "x", 0);
    if (c.allowsTraining(a.author())) t.learn(b.text()); // EXPECT: none
  }

  public void bad2(Post a, Post o) {
    Post b = new Post(1, o.author(), a.text().trim(), "x", 0);
    if (c.allowsTraining(b.author())) t.learn(b.text()); // EXPECT: ConsentOfAnotherSubject
  }

  public void good3(List<Post> ps) {
    for (Post a : ps) {
      Post b = trimmed(a);
      if (c.allowsTraining(b.author())) t.learn(b.text()); // EXPECT: none
    }
  }

  private static Post trimmed(Post a) {
    return new Post(a.id(), a.author(), a.text().trim(), a.language(), 0);
  }

  public void good4(List<Post> ps) {
    ps.stream()
        .map(NewObjects::trimmed)
        .filter(p -> c.allowsTraining(p.author()))
        .map(Post::text)
        .forEach(t::learn); // EXPECT: none
  }

  public void good5(List<Post> ps) {
    ps.stream()
        .filter(p -> c.allowsTraining(p.author()))
        .map(NewObjects::trimmed)
        .map(Post::text)
        .forEach(t::learn); // EXPECT: none
  }

  public void good6(Post a) {
    if (!c.allowsTraining(a.author())) return;
    Post b = trimmed(a);
    t.learn(b); // EXPECT: none
  }

  public void good7(User u, String text) {
    Post b = new Post(1, u, text, "x", 0);
    if (c.allowsTraining(u)) t.learn(b.text()); // EXPECT: none
  }

  public void bad7(User u, User v, String text) {
    Post b = new Post(1, u, text, "x", 0);
    if (c.allowsTraining(v)) t.learn(b.text()); // EXPECT: ConsentOfAnotherSubject
  }

  public void good8(User u) {
    Photo p = new Photo(1, u.id(), new byte[0], "c");
    if (c.allowsTraining(u)) t.learn(p.caption()); // EXPECT: none
  }

  public void good9(User u, String s) {
    Message m = new Message(1, u, u, s);
    if (c.allowsTraining(m.sender())) t.learn(m.body()); // EXPECT: none
  }

  record Row(@DataSubject long userId, @PersonalData String text) {}

  public void good10(Post p) {
    Row r = new Row(p.author().id(), p.text());
    if (c.allowsTraining(r.userId())) t.learn(r.text()); // EXPECT: none
  }

  public void good11(List<Post> ps) {
    List<Row> rs = ps.stream().map(p -> new Row(p.author().id(), p.text())).toList();
    for (Row r : rs) if (c.allowsTraining(r.userId())) t.learn(r.text()); // EXPECT: none
  }

  public void bad12(List<Post> ps) {
    ps.stream()
        .map(p -> new Row(p.id(), p.text()))
        .filter(r -> c.allowsTraining(r.userId()))
        .forEach(r -> t.learn(r.text())); // EXPECT: ConsentOfAnotherSubject
  }
}
