package bench.guardmap;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** One person's outcomes, by purpose. */
public class ByPurpose {

  private final ConsentService consents;
  private final Trainer trainer;

  public ByPurpose(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void good(User user) {
    Map<Purpose, Boolean> outcomes = new EnumMap<>(Purpose.class);
    outcomes.put(Purpose.AI_TRAINING, consents.granted(user, Purpose.AI_TRAINING));
    outcomes.put(Purpose.ANALYTICS, consents.granted(user, Purpose.ANALYTICS));
    if (outcomes.get(Purpose.AI_TRAINING)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void bad(User user) {
    Map<Purpose, Boolean> outcomes = new EnumMap<>(Purpose.class);
    outcomes.put(Purpose.AI_TRAINING, consents.granted(user, Purpose.AI_TRAINING));
    outcomes.put(Purpose.ANALYTICS, consents.granted(user, Purpose.ANALYTICS));
    if (outcomes.get(Purpose.ANALYTICS)) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void goodNames(User user) {
    Map<String, Boolean> outcomes = new HashMap<>();
    outcomes.put("ai", consents.granted(user, Purpose.AI_TRAINING));
    outcomes.put("stats", consents.granted(user, Purpose.ANALYTICS));
    if (outcomes.get("ai")) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badNames(User user) {
    Map<String, Boolean> outcomes = new HashMap<>();
    outcomes.put("ai", consents.granted(user, Purpose.AI_TRAINING));
    outcomes.put("stats", consents.granted(user, Purpose.ANALYTICS));
    if (outcomes.get("stats")) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void goodMapOf(User user) {
    Map<String, Boolean> outcomes = Map.of("ai", consents.allowsTraining(user), "x", true);
    if (outcomes.get("ai")) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badMapOf(User user) {
    Map<String, Boolean> outcomes = Map.of("ai", consents.allowsTraining(user), "x", true);
    if (outcomes.get("x")) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }
}
