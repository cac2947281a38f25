package bench.guardframework;

import bench.api.Trainer;

/** Queries over an attribute that is a declared check. */
public class Queries {

  private final Customers customers;
  private final Trainer trainer;

  public Queries(Customers customers, Trainer trainer) {
    this.customers = customers;
    this.trainer = trainer;
  }

  public void goodDerived() {
    for (Customer customer : customers.findByAiTrainingConsentTrue()) {
      trainer.learn(customer.getStory()); // EXPECT: none
    }
  }

  public void badDerivedFalse() {
    for (Customer customer : customers.findByAiTrainingConsentFalse()) {
      trainer.learn(customer.getStory()); // EXPECT: CheckNotOnEveryPath|MissingConsentCheck
    }
  }

  public void badOtherAttribute() {
    for (Customer customer : customers.findByNewsletterTrue()) {
      trainer.learn(customer.getStory()); // EXPECT: MissingConsentCheck
    }
  }

  public void badOptedOut() {
    for (Customer customer : customers.findAllByOptedOutFalse()) {
      trainer.learn(customer.getStory()); // EXPECT: InsufficientLegalBasis
    }
  }

  public void goodWritten() {
    customers.consenting().forEach(c -> trainer.learn(c.getStory())); // EXPECT: none
  }

  public void badWritten() {
    customers.readers().forEach(c -> trainer.learn(c.getStory())); // EXPECT: MissingConsentCheck
  }

  public void goodGetter(Customer customer) {
    if (customer.isAiTrainingConsent()) {
      trainer.learn(customer.getStory()); // EXPECT: none
    }
  }

  public void badGetter(Customer customer) {
    if (!customer.isOptedOut()) {
      trainer.learn(customer.getStory()); // EXPECT: InsufficientLegalBasis
    }
  }
}
