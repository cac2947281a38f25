package bench.policyrules;

import bench.model.User;
import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.LegalBasis;

/** What people allow, for the purposes that the policy rules. */
public interface Wishes {

  @ConsentCheck(purpose = "marketing")
  boolean marketing(@DataSubject User user);

  @ConsentCheck(purpose = "marketing.advertising")
  boolean advertising(@DataSubject User user);

  @ConsentCheck(purpose = "marketing.advertising.profiling")
  boolean profiling(@DataSubject User user);

  @ConsentCheck(purpose = "analytics", basis = LegalBasis.NO_OBJECTION, grantedWhen = "false")
  boolean noStatistics(@DataSubject User user);

  @ConsentCheck(purpose = "acme.recommendations")
  boolean recommendations(@DataSubject User user);

  @ConsentCheck(purpose = "acme.recommendations.push", basis = LegalBasis.EXPLICIT_CONSENT)
  boolean push(@DataSubject User user);
}
