package bench.guardanonymized;

import io.purposebound.annotations.Anonymizes;
import io.purposebound.annotations.Pseudonymizes;
import java.util.List;

/** What the team has to take the person out of data, and what only hides the person. */
public final class Privacy {

  private Privacy() {}

  @Anonymizes(
      technique = "k-anonymity, k = 20",
      approvedBy = "dpo@example.org",
      reviewBy = "2099-12-31")
  public static String aggregate(List<String> texts) {
    return String.join(" ", texts);
  }

  @Anonymizes(technique = "differential privacy", approvedBy = "dpo@example.org")
  public static double noisyLength(String text) {
    return text.length() + 0.5;
  }

  /** Nobody has approved it: a warning, no violation. */
  @Anonymizes(technique = "names removed by hand")
  public static String withoutNames(String text) {
    return text.replaceAll("[A-Z][a-z]+", "X");
  }

  @Pseudonymizes(technique = "keyed hash")
  public static String pseudonym(String text) {
    return Integer.toHexString(text.hashCode()) + text;
  }

  /** Looks like it, and is neither. */
  public static String mask(String text) {
    return "***" + text.substring(text.length() / 2);
  }
}
