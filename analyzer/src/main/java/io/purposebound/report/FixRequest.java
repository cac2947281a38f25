package io.purposebound.report;

import io.purposebound.policy.InputException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a violation is to be mended.
 *
 * @param how {@code guard}, {@code requires} or {@code accept}
 * @param check for a guard: the condition; empty for the check that the program makes or declares
 * @param reason for an acceptance: why
 * @param approvedBy for an acceptance: who approved it
 * @param until for an acceptance: the last day
 */
public record FixRequest(
    String how,
    Optional<String> check,
    String reason,
    String approvedBy,
    Optional<LocalDate> until) {

  /**
   * Returns the change that mends as asked.
   *
   * @throws InputException where something is missing, or the source cannot be changed
   */
  public FileFix of(FixPlan plan) {
    return switch (how) {
      case "guard" -> plan.guard(check);
      case "requires" -> plan.requireConsent();
      case "accept" -> accept(plan);
      default ->
          throw new InputException(
              "how to fix: '" + how + "' is unknown; use guard, requires or accept");
    };
  }

  private FileFix accept(FixPlan plan) {
    List<String> missing = new ArrayList<>();
    if (reason.isBlank()) {
      missing.add("a reason");
    }
    if (approvedBy.isBlank()) {
      missing.add("who approved it");
    }
    if (until.isEmpty()) {
      missing.add("a last day");
    }
    if (!missing.isEmpty()) {
      throw new InputException("an acceptance needs " + String.join(" and ", missing));
    }
    return plan.accept(reason, approvedBy, until.orElseThrow());
  }
}
