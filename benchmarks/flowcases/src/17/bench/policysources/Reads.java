package bench.policysources;

import bench.api.Trainer;
import bench.model.User;
import java.util.List;

/** Reads of what the policy declares. */
public class Reads {

  private final Trainer trainer;

  public Reads(Trainer trainer) {
    this.trainer = trainer;
  }

  public void fields(Customer customer) {
    trainer.learn(customer.mail); // EXPECT: MissingConsentCheck
    trainer.learn(customer.tier); // EXPECT: none
    trainer.learn(customer.address.street); // EXPECT: MissingConsentCheck
    trainer.learn(customer.address.city); // EXPECT: MissingConsentCheck
    trainer.learn(customer.address.label()); // EXPECT: none
    trainer.learn(customer.address); // EXPECT: MissingConsentCheck
    trainer.learn(customer.childName); // EXPECT: MissingConsentCheck
    trainer.learn(customer); // EXPECT: MissingConsentCheck
  }

  /** A method that only returns a field marks the field. */
  public void methods(Customer customer) {
    trainer.learn(customer.getPhone()); // EXPECT: MissingConsentCheck
    trainer.learn(customer.getPhone("+49")); // EXPECT: none
    trainer.learn(customer.dial()); // EXPECT: MissingConsentCheck
    trainer.learn(customer.getFax()); // EXPECT: none
  }

  public void interfaces(Directory directory, LocalDirectory local) {
    trainer.learn(directory.find("a")); // EXPECT: MissingConsentCheck
    trainer.learn(directory.find(1L)); // EXPECT: none
    trainer.learn(local.find("a")); // EXPECT: MissingConsentCheck
    trainer.learn(local.find(1L)); // EXPECT: none
    trainer.learn(directory.score(1L)); // EXPECT: none
    trainer.learn(directory.keys()); // EXPECT: none
  }

  public void types(Diagnosis diagnosis, List<Diagnosis> all) {
    trainer.learn(diagnosis.getCode()); // EXPECT: MissingConsentCheck
    trainer.learn(diagnosis.getWeight()); // EXPECT: MissingConsentCheck
    trainer.learn(all); // EXPECT: MissingConsentCheck
    trainer.learn(all.isEmpty()); // EXPECT: none
  }

  public void records(Ticket ticket) {
    trainer.learn(ticket.body()); // EXPECT: MissingConsentCheck
    trainer.learn(ticket.queue()); // EXPECT: none
    trainer.learn(ticket.toString()); // EXPECT: MissingConsentCheck
    trainer.learn(ticket.id()); // EXPECT: none
  }

  public void subclasses(Base base, Base.Derived derived) {
    trainer.learn(base.loadText()); // EXPECT: MissingConsentCheck
    trainer.learn(derived.loadText()); // EXPECT: MissingConsentCheck
    trainer.learn(derived.loadLine()); // EXPECT: MissingConsentCheck
    trainer.learn(derived.title()); // EXPECT: none
  }

  /** The domain of the other packages is annotated as always. */
  public void annotated(User user) {
    trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    trainer.learn(user.handle()); // EXPECT: none
  }
}
