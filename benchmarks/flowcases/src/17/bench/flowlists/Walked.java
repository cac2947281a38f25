package bench.flowlists;

import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;

/** Iterators and loops over lists. */
final class Walked {

  void loops(List<Post> posts, Trainer trainer) {
    for (int i = 0; i < posts.size(); i++) {
      trainer.learn(posts.get(i).text()); // EXPECT: MissingConsentCheck
      trainer.learn(posts.get(i).language()); // EXPECT: none
      trainer.learn(i); // EXPECT: none
    }
    posts.forEach(p -> trainer.learn(p.text())); // EXPECT: MissingConsentCheck
    posts.forEach(p -> trainer.learn(p.likes())); // EXPECT: none
    posts.forEach(trainer::learn); // EXPECT: MissingConsentCheck
  }

  void iterators(User user, Trainer trainer) {
    List<String> row = new ArrayList<>();
    row.add(user.bio());
    Iterator<String> each = row.iterator();
    while (each.hasNext()) {
      trainer.learn(each.next()); // EXPECT: MissingConsentCheck
    }
    List<String> clean = new ArrayList<>();
    clean.add(user.handle());
    Iterator<String> other = clean.iterator();
    trainer.learn(other.hasNext()); // EXPECT: none
    trainer.learn(other.next()); // EXPECT: none
  }

  void listIterators(User user, Trainer trainer) {
    List<String> row = new ArrayList<>(List.of("a", "b"));
    ListIterator<String> places = row.listIterator();
    while (places.hasNext()) {
      places.next();
      places.set(user.bio());
    }
    trainer.learn(row); // EXPECT: MissingConsentCheck
    List<String> clean = new ArrayList<>(List.of("a", "b"));
    ListIterator<String> other = clean.listIterator();
    other.next();
    other.add(user.handle());
    trainer.learn(clean); // EXPECT: none
    trainer.learn(row.listIterator(2).previous()); // EXPECT: MissingConsentCheck
    trainer.learn(other.nextIndex()); // EXPECT: none
  }

  void ofObjects(List<Post> posts, Trainer trainer) {
    List<Post> best = new ArrayList<>();
    List<Long> ids = new ArrayList<>();
    for (Post post : posts) {
      if (post.likes() > 10) {
        best.add(post);
        ids.add(post.id());
      }
    }
    trainer.learnAll(best); // EXPECT: MissingConsentCheck
    trainer.learnAll(ids); // EXPECT: none
    trainer.learn(best.get(0).language()); // EXPECT: none
    trainer.learn(best.get(0).author().handle()); // EXPECT: none
    trainer.learn(best.get(0).author().bio()); // EXPECT: MissingConsentCheck
  }

  void nested(List<List<Post>> pages, Trainer trainer) {
    List<List<String>> texts = new ArrayList<>();
    List<List<String>> languages = new ArrayList<>();
    for (List<Post> page : pages) {
      List<String> t = new ArrayList<>();
      List<String> l = new ArrayList<>();
      for (Post post : page) {
        t.add(post.text());
        l.add(post.language());
      }
      texts.add(t);
      languages.add(l);
    }
    trainer.learn(texts); // EXPECT: MissingConsentCheck
    trainer.learn(texts.get(0).get(0)); // EXPECT: MissingConsentCheck
    trainer.learn(languages); // EXPECT: none
    trainer.learn(languages.get(0).get(0)); // EXPECT: none
  }

  void heldObjects(User user, Trainer trainer) {
    List<StringBuilder> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    texts.add(text);
    trainer.learn(texts.get(0)); // EXPECT: none
    text.append(user.bio());
    trainer.learn(texts.get(0)); // EXPECT: MissingConsentCheck
  }
}
