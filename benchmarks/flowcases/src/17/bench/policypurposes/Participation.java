package bench.policypurposes;

import bench.model.User;
import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.ForPurpose;

public interface Participation {

  @ConsentCheck
  boolean takesPart(@DataSubject User user, @ForPurpose Study study);

  @ConsentCheck(purpose = "acme.research")
  boolean takesPart(@DataSubject User user);
}
