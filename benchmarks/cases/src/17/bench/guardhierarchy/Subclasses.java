package bench.guardhierarchy;

import bench.api.Trainer;

/** The check of a superclass, asked of an object of the subclass. */
public class Subclasses {

  private final Trainer trainer;

  public Subclasses(Trainer trainer) {
    this.trainer = trainer;
  }

  public void good(Guest guest) {
    if (guest.agrees()) {
      trainer.learn(guest.story()); // EXPECT: none
    }
  }

  public void bad(Guest guest) {
    if (guest.flagged()) {
      trainer.learn(guest.story()); // EXPECT: MissingConsentCheck
    }
  }

  public void badOther(Guest guest, Person host) {
    if (host.agrees()) {
      trainer.learn(guest.story()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodUpcast(Guest guest) {
    Person person = guest;
    if (person.agrees()) {
      trainer.learn(guest.story()); // EXPECT: none
    }
  }

  public void goodCast(Object someone) {
    if (someone instanceof Guest guest && guest.agrees()) {
      trainer.learn(guest.story()); // EXPECT: none
    }
  }

  public void badCast(Object someone) {
    if (someone instanceof Guest guest && !guest.agrees()) {
      trainer.learn(guest.story()); // EXPECT: CheckNotOnEveryPath
    }
  }
}
