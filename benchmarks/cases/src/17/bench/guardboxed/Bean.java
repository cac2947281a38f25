package bench.guardboxed;

import bench.api.Trainer;
import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.PersonalData;
import io.purposebound.annotations.Purposes;
import java.util.List;

/** The most frequent form: a nullable flag of the person, behind a getter. */
public class Bean {

  /** A customer. */
  @DataSubject
  public static class Customer {
    private Boolean aiConsent;
    private Boolean newsletter;
    @PersonalData private String about;

    @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
    public Boolean getAiConsent() {
      return aiConsent;
    }

    public Boolean getNewsletter() {
      return newsletter;
    }

    public String getAbout() {
      return about;
    }
  }

  public void good(Customer customer, Trainer trainer) {
    if (Boolean.TRUE.equals(customer.getAiConsent())) {
      trainer.learn(customer.getAbout()); // EXPECT: none
    }
  }

  public void badNotFalse(Customer customer, Trainer trainer) {
    if (customer.getAiConsent() == null || customer.getAiConsent()) {
      trainer.learn(customer.getAbout()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badOtherFlag(Customer customer, Trainer trainer) {
    if (Boolean.TRUE.equals(customer.getNewsletter())) {
      trainer.learn(customer.getAbout()); // EXPECT: MissingConsentCheck
    }
  }

  public void goodNotNull(Customer customer, Trainer trainer) {
    if (customer.getAiConsent() != null && customer.getAiConsent()) {
      trainer.learn(customer.getAbout()); // EXPECT: none
    }
  }

  public void badOther(Customer customer, Customer inviter, Trainer trainer) {
    if (Boolean.TRUE.equals(inviter.getAiConsent())) {
      trainer.learn(customer.getAbout()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodLoop(List<Customer> customers, Trainer trainer) {
    for (Customer customer : customers) {
      if (!Boolean.TRUE.equals(customer.getAiConsent())) {
        continue;
      }
      trainer.learn(customer.getAbout()); // EXPECT: none
    }
  }
}
