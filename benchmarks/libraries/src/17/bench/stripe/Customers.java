package bench.stripe;

import bench.api.Trainer;
import com.stripe.exception.StripeException;
import com.stripe.model.Customer;
import com.stripe.param.CustomerListParams;

/** Reads the customers of a shop, as the documentation of the client shows it. */
final class Customers {
  private final Trainer trainer;

  Customers(Trainer trainer) {
    this.trainer = trainer;
  }

  void bad() throws StripeException {
    CustomerListParams params = CustomerListParams.builder().setLimit(3L).build();
    for (Customer customer : Customer.list(params).getData()) {
      trainer.learn(customer.getEmail()); // EXPECT: MissingConsentCheck
    }
  }

  void badAddress(Customer customer) {
    trainer.learn(customer.getAddress().getCity()); // EXPECT: MissingConsentCheck
  }

  void goodLimit() {
    trainer.learn(CustomerListParams.builder().setLimit(3L).build().getLimit()); // EXPECT: none
  }
}
