package bench.guardsame;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;
import bench.model.UserRepository;

/** Calls that fetch a person by what identifies it. */
public class Calls {

  private final ConsentService consents;
  private final UserRepository users;
  private final Trainer trainer;

  public Calls(ConsentService consents, UserRepository users, Trainer trainer) {
    this.consents = consents;
    this.users = users;
    this.trainer = trainer;
  }

  public void goodFetchedTwice(long id) {
    if (consents.allowsTraining(users.byId(id))) {
      trainer.learn(users.byId(id).bio()); // EXPECT: none
    }
  }

  public void badFetchedOther(long id, long otherId) {
    if (consents.allowsTraining(users.byId(id))) {
      trainer.learn(users.byId(otherId).bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodFoundTwice(long id) {
    if (users.find(id).filter(u -> consents.allowsTraining(u)).isPresent()) {
      trainer.learn(users.byId(id).bio()); // EXPECT: none
    }
  }

  public void goodIdOfFetched(long id) {
    User user = users.byId(id);
    if (consents.allowsTraining(user.id())) {
      trainer.learn(users.byId(id).bio()); // EXPECT: none
    }
  }

  public void badIdCountedUp(long id) {
    if (consents.allowsTraining(users.byId(id))) {
      id = id + 1;
      trainer.learn(users.byId(id).bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }
}
