package bench.guardambient;

import bench.api.Session;
import bench.api.Trainer;
import bench.model.Post;
import bench.model.PostRepository;
import bench.model.User;
import bench.model.UserRepository;
import java.util.Iterator;
import java.util.List;

/** The elements of a collection of people are not the current person. */
public class Collections {

  private final Session session;
  private final UserRepository users;
  private final PostRepository posts;
  private final Trainer trainer;

  public Collections(Session session, UserRepository users, PostRepository posts, Trainer trainer) {
    this.session = session;
    this.users = users;
    this.posts = posts;
    this.trainer = trainer;
  }

  public void badLoop() {
    if (session.trainingAllowedHere()) {
      for (User user : users.findAll()) {
        trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
      }
    }
  }

  public void badParameter(List<Post> drafts) {
    if (session.trainingAllowedHere()) {
      for (Post draft : drafts) {
        trainer.learn(draft.text()); // EXPECT: ConsentOfAnotherSubject
      }
    }
  }

  public void badStream() {
    if (session.trainingAllowedHere()) {
      posts.streamAll().map(Post::text).forEach(trainer::learn); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badFiltered() {
    users.findAll().stream()
        .filter(u -> session.trainingAllowedHere())
        .forEach(u -> trainer.learn(u.bio())); // EXPECT: ConsentOfAnotherSubject
  }

  public void badIterator(Iterator<User> people) {
    session.requireTrainingAllowedHere();
    while (people.hasNext()) {
      trainer.learn(people.next().bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badAllAtOnce() {
    session.requireTrainingAllowedHere();
    trainer.learnAll(users.findAll()); // EXPECT: ConsentOfAnotherSubject
  }

  public void goodOwnInLoop(List<String> topics) {
    session.requireTrainingAllowedHere();
    for (String topic : topics) {
      trainer.learn(topic + session.user().bio()); // EXPECT: none
    }
  }

  public void goodEachAsked() {
    for (User user : users.findAll()) {
      if (session.trainingAllowedHere() && user.allowsAiTraining()) {
        trainer.learn(user.bio()); // EXPECT: none
      }
    }
  }
}
