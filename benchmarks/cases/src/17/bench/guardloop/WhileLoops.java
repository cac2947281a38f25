package bench.guardloop;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.Page;
import bench.model.User;
import bench.model.UserRepository;
import java.util.Iterator;
import java.util.List;

/** Iterators, pages and cursors. */
public class WhileLoops {

  private final ConsentService consents;
  private final UserRepository users;
  private final Trainer trainer;

  public WhileLoops(ConsentService consents, UserRepository users, Trainer trainer) {
    this.consents = consents;
    this.users = users;
    this.trainer = trainer;
  }

  public void goodIterator(List<User> people) {
    Iterator<User> all = people.iterator();
    while (all.hasNext()) {
      User user = all.next();
      if (consents.allowsTraining(user)) {
        trainer.learn(user.bio()); // EXPECT: none
      }
    }
  }

  public void badIterator(List<User> people) {
    Iterator<User> all = people.iterator();
    while (all.hasNext()) {
      if (consents.allowsTraining(all.next()) && all.hasNext()) {
        trainer.learn(all.next().bio()); // EXPECT: ConsentOfAnotherSubject
      }
    }
  }

  public void goodPages() {
    int number = 0;
    Page<User> page;
    do {
      page = users.page(number++);
      for (User user : page.items()) {
        if (consents.allowsTraining(user)) {
          trainer.learn(user.bio()); // EXPECT: none
        }
      }
    } while (!page.last());
  }

  public void badPages() {
    int number = 0;
    Page<User> page;
    do {
      page = users.page(number++);
      for (User user : page.items()) {
        trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
      }
    } while (!page.last());
  }

  public void goodCondition(User user, Iterator<String> jobs) {
    while (jobs.hasNext() && consents.allowsTraining(user)) {
      trainer.learn(jobs.next() + user.bio()); // EXPECT: none
    }
  }

  public void badCondition(User user, Iterator<String> jobs) {
    while (jobs.hasNext() || consents.allowsTraining(user)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badAfterLoop(User user, Iterator<String> jobs) {
    while (jobs.hasNext()) {
      if (!consents.allowsTraining(user)) {
        return;
      }
      jobs.next();
    }
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }
}
