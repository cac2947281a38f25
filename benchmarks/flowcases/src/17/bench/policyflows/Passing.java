package bench.policyflows;

import bench.api.Trainer;
import bench.model.User;

/** Data through code that only the policy describes. */
public class Passing {

  private final Trainer trainer;

  public Passing(Trainer trainer) {
    this.trainer = trainer;
  }

  /** The entry replaces what would be assumed. */
  public void results(User user, Codec codec) {
    trainer.learn(codec.encode(user.bio(), "x")); // EXPECT: MissingConsentCheck
    trainer.learn(codec.encode("x", user.bio())); // EXPECT: none
    trainer.learn(codec.encode(user.handle(), "x")); // EXPECT: none
    trainer.learn(codec.wrap(user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(codec.wrap(user.handle())); // EXPECT: none
  }

  public void assumed(User user, Codec codec) {
    trainer.learn(codec.undescribed(user.bio(), "x")); // EXPECT: MissingConsentCheck
    trainer.learn(codec.undescribed("x", user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(codec.undescribed("x", user.handle())); // EXPECT: none
  }

  public void intoArguments(User user, Codec codec) {
    Slot slot = new Slot();
    codec.into(slot, user.bio());
    trainer.learn(slot.getValue()); // EXPECT: MissingConsentCheck
    trainer.learn(slot); // EXPECT: MissingConsentCheck
    Slot clean = new Slot();
    codec.into(clean, user.handle());
    trainer.learn(clean.getValue()); // EXPECT: none
    Slot untouched = new Slot();
    codec.undescribedInto(untouched, user.bio());
    trainer.learn(untouched.getValue()); // EXPECT: none
  }

  public void betweenArguments(User user, Codec codec) {
    Slot first = new Slot();
    Slot second = new Slot();
    codec.into(first, user.bio());
    codec.copy(second, first);
    trainer.learn(second.getValue()); // EXPECT: none
    codec.copy(first, second);
    trainer.learn(second.getValue()); // EXPECT: MissingConsentCheck
  }

  public void throughReceivers(User user, Codec personal, Codec clean) {
    personal.keep(user.bio());
    clean.keep(user.handle());
    trainer.learn(personal.kept()); // EXPECT: MissingConsentCheck
    trainer.learn(clean.kept()); // EXPECT: none
  }
}
