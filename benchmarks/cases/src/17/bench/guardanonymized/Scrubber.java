package bench.guardanonymized;

import io.purposebound.annotations.Anonymizes;
import io.purposebound.annotations.Pseudonymizes;

/** The same behind an interface. */
public interface Scrubber {

  @Anonymizes(technique = "generalisation", approvedBy = "dpo@example.org")
  String generalize(String text);

  @Pseudonymizes(technique = "tokens")
  String tokenize(String text);

  String trim(String text);
}
