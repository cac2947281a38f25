package io.purposebound.testing;

import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ways to spoil the checks of good cases, as edits of their source text. */
enum Mutation {
  /** The check is asked, and the opposite of its outcome counts. */
  NEGATED("CheckNotOnEveryPath", "MissingConsentCheck") {
    @Override
    @Nullable String call(MethodCallExpr call) {
      String text = call.toString();
      return switch (call.getNameAsString()) {
        case "findTraining" -> text + ".map(granted -> !granted)";
        case "trainingLater" -> text + ".thenApply(granted -> !granted)";
        case "answer" ->
            "(" + text + " == " + ANSWER + "YES ? " + ANSWER + "NO : " + ANSWER + "YES)";
        case "requireTraining", "require", "trainingSupplier" -> null;
        default -> "!" + text;
      };
    }

    @Override
    @Nullable String reference(String scope, String name) {
      return "checked -> !checked." + name + "()";
    }
  },

  /** There is no check. */
  DELETED("MissingConsentCheck") {
    @Override
    @Nullable String call(MethodCallExpr call) {
      return switch (call.getNameAsString()) {
        case "findTraining" -> "java.util.Optional.of(true)";
        case "trainingLater" -> "java.util.concurrent.CompletableFuture.completedFuture(true)";
        case "trainingSupplier" -> "((java.util.function.Supplier<Boolean>) () -> true)";
        case "answer" -> ANSWER + "YES";
        case "trainingOrNull" -> "Boolean.TRUE";
        case "refused" -> "false";
        case "requireTraining", "require" -> "System.out.println()";
        default -> "true";
      };
    }

    @Override
    @Nullable String reference(String scope, String name) {
      return "checked -> true";
    }
  },

  /** Somebody else is asked. */
  OTHER_PERSON("ConsentOfAnotherSubject", "MissingConsentCheck") {
    @Override
    @Nullable String call(MethodCallExpr call) {
      if (call.getArguments().isEmpty()) {
        return call.getNameAsString().equals("granted")
            ? null
            : "stranger." + call.getName() + "()";
      }
      MethodCallExpr other = call.clone();
      other.setArgument(0, new NameExpr("stranger"));
      return other.toString();
    }

    @Override
    @Nullable String reference(String scope, String name) {
      return name.equals("granted") ? null : "checked -> stranger." + name + "()";
    }
  },

  /** The person is asked for something else. */
  OTHER_PURPOSE("ConsentForAnotherPurpose") {
    private static final Map<String, String> NAMES =
        Map.of(
            "training", "analytics",
            "trainingOrNull", "analyticsOrNull",
            "findTraining", "findAnalytics",
            "trainingLater", "analyticsLater",
            "trainingSupplier", "analyticsSupplier",
            "requireTraining", "requireAnalytics",
            "agreesToTraining", "agreesToAnalytics",
            "explicit", "analytics",
            "fineTuning", "analytics");

    @Override
    @Nullable String call(MethodCallExpr call) {
      String name = NAMES.get(call.getNameAsString());
      return name == null ? null : call.clone().setName(name).toString();
    }

    @Override
    @Nullable String reference(String scope, String name) {
      return scope + "::" + NAMES.getOrDefault(name, name);
    }

    @Override
    @Nullable String constant(FieldAccessExpr constant) {
      return constant.getScope().toString().equals("Use") ? "Use.ANALYTICS" : null;
    }
  },

  /** The check comes after the use. */
  MOVED_BEHIND("MissingConsentCheck", "CheckNotOnEveryPath") {
    @Override
    @Nullable String call(MethodCallExpr call) {
      return null;
    }

    @Override
    @Nullable String reference(String scope, String name) {
      return null;
    }

    @Override
    boolean moves() {
      return true;
    }
  };

  private static final String ANSWER = "consentbench.domain.Answer.";

  /** Methods of the domain that are checks. */
  static final Set<String> CHECKS =
      Set.of(
          "training",
          "trainingOrNull",
          "findTraining",
          "trainingLater",
          "trainingSupplier",
          "requireTraining",
          "explicit",
          "fineTuning",
          "refused",
          "answer",
          "require",
          "granted",
          "agreesToTraining");

  private final Set<String> rules;

  Mutation(String... rules) {
    this.rules = Set.of(rules);
  }

  /** Returns the rules that fit what it makes of a good case. */
  Set<String> rules() {
    return rules;
  }

  /** Returns what a call of a check becomes, null where it cannot be spoiled in this way. */
  abstract @Nullable String call(MethodCallExpr call);

  /** Returns what a reference to a check becomes, null where it cannot be spoiled in this way. */
  abstract @Nullable String reference(String scope, String name);

  /** Returns what a constant of the program becomes, null where it stays. */
  @Nullable String constant(FieldAccessExpr constant) {
    return null;
  }

  /** Returns whether it moves statements rather than replaces expressions. */
  boolean moves() {
    return false;
  }
}
