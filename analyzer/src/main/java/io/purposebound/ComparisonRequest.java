package io.purposebound;

import io.purposebound.policy.InputException;
import io.purposebound.report.ComparisonText;
import io.purposebound.verdict.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Asks what changes under another policy, profile or state of the program.
 *
 * @param first what is compared with
 * @param profile the other profile, empty for the same
 * @param policies the other policy files, empty for the same
 * @param classes the other classes, empty for the same
 */
public record ComparisonRequest(
    AnalysisRequest first, Optional<String> profile, List<Path> policies, List<Path> classes) {

  /** Refuses to compare like with like. */
  public ComparisonRequest {
    policies = List.copyOf(policies);
    classes = List.copyOf(classes);
    if (policies.isEmpty() && classes.isEmpty() && profile.isEmpty()) {
      throw new InputException(
          "nothing to compare with: name another profile, another policy or other classes");
    }
  }

  /** Returns the other side. */
  public AnalysisRequest second() {
    AnalysisRequest other =
        new AnalysisRequest(
            classes.isEmpty() ? first.classes() : classes,
            first.classpath(),
            first.sources(),
            policies.isEmpty() ? first.policies() : policies,
            profile.isPresent() ? profile : first.profile(),
            first.today(),
            first.threads());
    return other.heardBy(first.progress());
  }

  /** Returns what says the difference of the two reports. */
  public ComparisonText text(Report before, Report after) {
    return new ComparisonText(name(before, first), name(after, second()));
  }

  /** Names a side by what differs: classes, policy file, profile. */
  private String name(Report report, AnalysisRequest request) {
    if (!classes.isEmpty()) {
      return String.valueOf(request.classes().get(0));
    }
    if (!policies.isEmpty()) {
      return request.policies().isEmpty() ? "no policy" : String.valueOf(request.policies().get(0));
    }
    return report.profile();
  }
}
