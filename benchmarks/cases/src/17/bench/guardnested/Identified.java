package bench.guardnested;

import bench.api.Trainer;
import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.PersonalData;
import io.purposebound.annotations.Purposes;

/** A person that names what identifies it: then nothing else does. */
public class Identified {

  private final Gate gate;
  private final Trainer trainer;

  public Identified(Gate gate, Trainer trainer) {
    this.gate = gate;
    this.trainer = trainer;
  }

  /** A customer with a number, and another number that is not the customer's. */
  @DataSubject
  public static final class Customer {
    @DataSubject private final long number;
    private final long branch;
    @PersonalData private final String story;

    public Customer(long number, long branch, String story) {
      this.number = number;
      this.branch = branch;
      this.story = story;
    }

    @DataSubject
    public long number() {
      return number;
    }

    public long branch() {
      return branch;
    }

    public String story() {
      return story;
    }
  }

  /** Checks by number. */
  public interface Gate {
    @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
    boolean allows(@DataSubject long number);

    @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
    boolean allowsCustomer(@DataSubject Customer customer);
  }

  public void goodNumber(Customer customer) {
    if (gate.allows(customer.number())) {
      trainer.learn(customer.story()); // EXPECT: none
    }
  }

  public void badBranch(Customer customer) {
    if (gate.allows(customer.branch())) {
      trainer.learn(customer.story()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodWhole(Customer customer) {
    if (gate.allowsCustomer(customer)) {
      trainer.learn(customer.story()); // EXPECT: none
    }
  }

  public void badOther(Customer customer, Customer other) {
    if (gate.allows(other.number())) {
      trainer.learn(customer.story()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badHash(Customer customer, long hash) {
    if (gate.allows(hash)) {
      trainer.learn(customer.story()); // EXPECT: ConsentOfAnotherSubject
    }
  }
}
