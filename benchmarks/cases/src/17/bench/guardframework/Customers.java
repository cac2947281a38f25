package bench.guardframework;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Derived queries and written ones. */
public interface Customers extends Repository<Customer, Long> {

  List<Customer> findByAiTrainingConsentTrue();

  List<Customer> findByAiTrainingConsentFalse();

  List<Customer> findByNewsletterTrue();

  List<Customer> findAllByOptedOutFalse();

  @Query("select c from Customer c where c.aiTrainingConsent = true")
  List<Customer> consenting();

  @Query("select c from Customer c where c.newsletter = true")
  List<Customer> readers();
}
