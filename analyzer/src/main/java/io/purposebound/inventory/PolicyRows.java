package io.purposebound.inventory;

import io.purposebound.policy.AcceptedEntry;
import io.purposebound.policy.AnonymizerEntry;
import io.purposebound.policy.CheckEntry;
import io.purposebound.policy.FilteredEntry;
import io.purposebound.policy.FlowEntry;
import io.purposebound.policy.FlowPlace;
import io.purposebound.policy.ForPurposeEntry;
import io.purposebound.policy.NotPersonalEntry;
import io.purposebound.policy.PatternRef;
import io.purposebound.policy.Policy;
import io.purposebound.policy.PolicyEntry;
import io.purposebound.policy.PseudonymizerEntry;
import io.purposebound.policy.PurposeKey;
import io.purposebound.policy.PurposeKeyEntry;
import io.purposebound.policy.RequiresEntry;
import io.purposebound.policy.Rule;
import io.purposebound.policy.Sensitivity;
import io.purposebound.policy.SourceEntry;
import io.purposebound.policy.SubjectEntry;
import io.purposebound.policy.SubjectSpec;
import io.purposebound.policy.TargetEntry;
import io.purposebound.policy.UseEntry;
import io.purposebound.verdict.Declared;
import io.purposebound.verdict.Declared.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a policy declares, as rows: one for each entry, whether it matches anything or not. */
final class PolicyRows {
  private PolicyRows() {}

  static List<Declared> of(Policy policy) {
    List<Declared> rows = new ArrayList<>();
    policy.declarations().entries().forEach(e -> rows.add(row(e)));
    policy.accepted().stream().filter(AcceptedEntry::hasReason).forEach(a -> rows.add(accepted(a)));
    policy.targets().forEach(t -> rows.add(target(t)));
    policy.scope().exclude().forEach(p -> rows.add(plain(Kind.EXCLUDED, p.pattern())));
    DeclaredRow scope =
        new DeclaredRow(Kind.SCOPE, "program")
            .list("entries", patterns(policy.scope().entries()))
            .when(policy.scope().openWorld(), "openWorld")
            .list("models", policy.scope().models().orElse(List.of()));
    rows.add(scope.build());
    return rows;
  }

  /** Returns what is required for each purpose that a use or a rule names, by sensitivity. */
  static List<Declared> requirements(Policy policy, Collection<Declared> rows) {
    SortedSet<PurposeKey> purposes = new TreeSet<>();
    for (Declared row : rows) {
      if (row.kind() == Kind.USE) {
        row.get("purpose").forEach(p -> purposes.add(new PurposeKey(p)));
      }
    }
    policy.rules().stream().map(Rule::purpose).forEach(purposes::add);
    List<Declared> all = new ArrayList<>();
    for (PurposeKey purpose : purposes) {
      DeclaredRow row = new DeclaredRow(Kind.REQUIREMENT, purpose.key());
      for (Sensitivity s : Sensitivity.values()) {
        row.with(s.name(), policy.requirement(purpose, s).requirement());
      }
      all.add(row.build());
    }
    return all;
  }

  private static Declared row(PolicyEntry entry) {
    String element = entry.element().toString();
    if (entry.element().isAnnotationAlias()) {
      element = "@" + element;
    }
    // Each kind of entry has one line here: the compiler cannot yet check a switch for that.
    if (entry instanceof SourceEntry e) {
      return new DeclaredRow(Kind.SOURCE, element)
          .with("sensitivity", e.sensitivity())
          .with("category", e.category())
          .purposes("collectedFor", e.purposes())
          .when(e.ofOwner(), "ofOwner")
          .build();
    } else if (entry instanceof UseEntry e) {
      return new DeclaredRow(Kind.USE, element)
          .purposes("purpose", e.purposes())
          .with("argument", DeclaredRows.arguments(e.arguments()))
          .with("recipient", e.recipient())
          .with("country", e.country())
          .build();
    } else if (entry instanceof CheckEntry e) {
      return check(element, e);
    } else if (entry instanceof FilteredEntry e) {
      return demand(Kind.FILTERED, element, e.purposes(), e.basis());
    } else if (entry instanceof RequiresEntry e) {
      return demand(Kind.REQUIRES, element, e.purposes(), e.basis());
    } else if (entry instanceof AnonymizerEntry e) {
      return new DeclaredRow(Kind.ANONYMIZER, element)
          .with("technique", e.technique())
          .with("approvedBy", e.approvedBy())
          .with("reviewBy", e.reviewBy().map(Object::toString).orElse(""))
          .build();
    } else if (entry instanceof NotPersonalEntry e) {
      return new DeclaredRow(Kind.NOT_PERSONAL, element).with("reason", e.reason()).build();
    } else if (entry instanceof FlowEntry e) {
      return new DeclaredRow(Kind.PASSAGE, element)
          .with("from", place(e.from()))
          .with("to", place(e.to()))
          .build();
    } else if (entry instanceof SubjectEntry) {
      return new DeclaredRow(Kind.SUBJECT, element).build();
    } else if (entry instanceof ForPurposeEntry) {
      return new DeclaredRow(Kind.SUBJECT, element).with("of", "purpose").build();
    } else if (entry instanceof PurposeKeyEntry e) {
      return new DeclaredRow(Kind.SUBJECT, element).with("purposeKey", e.key()).build();
    } else if (entry instanceof PseudonymizerEntry e) {
      return new DeclaredRow(Kind.SUBJECT, element).with("pseudonymizes", e.technique()).build();
    }
    throw new IllegalArgumentException("no row for " + entry);
  }

  private static Declared check(String element, CheckEntry e) {
    DeclaredRow row =
        new DeclaredRow(Kind.CHECK, element)
            .purposes("purpose", e.purposes())
            .with("basis", e.basis())
            .list("grantedWhen", e.grantedWhen().stream().sorted().toList())
            .when(e.subject() instanceof SubjectSpec.Ambient, "ambient");
    e.members().forEach((member, purpose) -> row.with("member " + member, purpose.key()));
    if (e.purposeArgument().isPresent()) {
      row.with("purposeParameter", e.purposeArgument().getAsInt());
    }
    if (e.subject() instanceof SubjectSpec.Argument argument) {
      row.with("subject", argument.number());
    }
    return row.build();
  }

  private static Declared demand(
      Kind kind, String element, List<PurposeKey> purposes, Object basis) {
    return new DeclaredRow(kind, element)
        .purposes("purpose", purposes)
        .with("basis", basis)
        .build();
  }

  private static Declared accepted(AcceptedEntry a) {
    String source = a.source().map(p -> p.pattern().toString()).orElse("");
    String use = a.use().map(p -> p.pattern().toString()).orElse("");
    String element = source.isEmpty() || use.isEmpty() ? source + use : source + " to " + use;
    return new DeclaredRow(Kind.ACCEPTED, element)
        .purposes("purpose", a.purposes())
        .with("reason", a.reason())
        .with("approvedBy", a.approvedBy())
        .with("expires", a.expires())
        .build();
  }

  /** A place that feeds a use is a use: without it, what is exported there is none. */
  private static Declared target(TargetEntry t) {
    return new DeclaredRow(Kind.USE, t.kind() + " " + t.name())
        .purposes("purpose", t.purposes())
        .with("recipient", t.recipient())
        .with("country", t.country())
        .build();
  }

  private static String place(FlowPlace place) {
    if (place instanceof FlowPlace.Argument a) {
      return "argument " + a.number();
    }
    return place instanceof FlowPlace.Receiver ? "receiver" : "return";
  }

  private static Declared plain(Kind kind, Object element) {
    return new DeclaredRow(kind, element.toString()).build();
  }

  private static List<String> patterns(List<PatternRef> refs) {
    return refs.stream().map(r -> r.pattern().toString()).sorted().toList();
  }
}
