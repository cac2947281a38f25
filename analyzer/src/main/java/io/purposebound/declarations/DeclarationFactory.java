package io.purposebound.declarations;

import io.purposebound.policy.AcceptedEntry;
import io.purposebound.policy.ArgumentSpec;
import io.purposebound.policy.CheckEntry;
import io.purposebound.policy.LegalBasis;
import io.purposebound.policy.MemberPattern;
import io.purposebound.policy.PatternRef;
import io.purposebound.policy.Policy;
import io.purposebound.policy.PurposeKey;
import io.purposebound.policy.Sensitivity;
import io.purposebound.policy.SourceEntry;
import io.purposebound.policy.SubjectSpec;
import io.purposebound.policy.UseEntry;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/** Turns annotation values and policy entries into declarations, and says what is wrong in them. */
final class DeclarationFactory {
  private final Policy policy;
  private final DeclarationProblems problems;

  DeclarationFactory(Policy policy, DeclarationProblems problems) {
    this.policy = policy;
    this.problems = problems;
  }

  private List<PurposeKey> purposes(List<String> keys, String where) {
    List<PurposeKey> all = new ArrayList<>();
    for (String key : keys) {
      Optional<PurposeKey> known = policy.purposes().find(key);
      if (known.isPresent()) {
        all.add(known.get());
      } else {
        problems.report(
            "UnknownPurpose",
            true,
            where,
            "unknown purpose '"
                + key
                + "'"
                + policy.purposes().nearest(key).map(n -> ", did you mean '" + n + "'").orElse("")
                + "? Further keys are declared under 'purposes' in purposebound.yaml");
      }
    }
    return all;
  }

  SourceDecl source(Meaning m, String element, String shortName) {
    return new SourceDecl(
        element,
        shortName,
        m.constant("sensitivity").map(Sensitivity::valueOf).orElse(Sensitivity.PERSONAL),
        m.string("category", ""),
        Set.copyOf(purposes(m.strings("purpose"), element)),
        m.flag("ofOwner"));
  }

  SourceDecl source(SourceEntry e, String element, String shortName) {
    return new SourceDecl(
        element, shortName, e.sensitivity(), e.category(), Set.copyOf(e.purposes()), e.ofOwner());
  }

  UseDecl use(Meaning m, String element, String shortName, ArgumentSpec arguments) {
    return new UseDecl(
        element, shortName, arguments, purposes(m.strings("value"), element), "", "");
  }

  UseDecl use(UseEntry e, String element, String shortName) {
    return new UseDecl(element, shortName, e.arguments(), e.purposes(), e.recipient(), e.country());
  }

  DemandDecl demand(Meaning m, String element, String shortName) {
    return new DemandDecl(element, shortName, purposes(m.strings("purpose"), element), basis(m));
  }

  private static LegalBasis basis(Meaning m) {
    return m.constant("basis").map(LegalBasis::valueOf).orElse(LegalBasis.CONSENT);
  }

  CheckDecl check(
      Meaning m, String element, String shortName, List<ParameterDecls> parameters, Type result) {
    List<String> granted = m.strings("grantedWhen");
    if (granted.isEmpty()) {
      granted = List.of("true");
      if (needsOutcome(result)) {
        problems.report(
            "MissingOutcome",
            true,
            element,
            "a check that returns "
                + result.getClassName()
                + " must say which value grants: add grantedWhen = \"…\"");
      }
    }
    return new CheckDecl(
        element,
        shortName,
        keys(purposes(m.strings("purpose"), element)),
        purposeParameter(parameters),
        basis(m),
        Set.copyOf(granted),
        m.flag("ambient"),
        subjects(parameters),
        Map.of());
  }

  private static boolean needsOutcome(Type result) {
    return switch (result.getSort()) {
      case Type.BYTE, Type.SHORT, Type.INT, Type.LONG, Type.CHAR, Type.FLOAT, Type.DOUBLE -> true;
      default -> result.getClassName().equals("java.lang.String");
    };
  }

  CheckDecl check(CheckEntry e, String element, String shortName, List<ParameterDecls> parameters) {
    List<Integer> subjects = List.of();
    if (e.subject() instanceof SubjectSpec.Argument a) {
      subjects = List.of(a.number());
    } else if (e.subject() instanceof SubjectSpec.Unstated) {
      subjects = subjects(parameters);
    }
    return new CheckDecl(
        element,
        shortName,
        keys(e.purposes()),
        e.purposeArgument().orElse(purposeParameter(parameters)),
        e.basis(),
        Set.copyOf(e.grantedWhen()),
        e.subject() instanceof SubjectSpec.Ambient,
        subjects,
        members(e));
  }

  private static Map<String, String> members(CheckEntry e) {
    Map<String, String> members = new TreeMap<>();
    e.members().forEach((member, purpose) -> members.put(member, purpose.key()));
    return Collections.unmodifiableMap(members);
  }

  private static Set<String> keys(List<PurposeKey> purposes) {
    Set<String> keys = new TreeSet<>();
    purposes.forEach(p -> keys.add(p.key()));
    return keys;
  }

  private static int purposeParameter(List<ParameterDecls> parameters) {
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).forPurpose()) {
        return i;
      }
    }
    return -1;
  }

  private static List<Integer> subjects(List<ParameterDecls> parameters) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).subject()) {
        all.add(i);
      }
    }
    return all;
  }

  Optional<AcceptanceDecl> acceptance(Meaning m, String where) {
    String reason = m.string("reason", "");
    if (reason.isBlank()) {
      problems.report(
          "EmptyReason",
          false,
          where,
          "@AcceptedFlow without a reason accepts nothing: say why, who approved it and until when");
      return Optional.empty();
    }
    Optional<LocalDate> expires = Optional.empty();
    String day = m.string("expires", "");
    if (!day.isBlank()) {
      try {
        expires = Optional.of(LocalDate.parse(day));
      } catch (DateTimeParseException e) {
        problems.report(
            "BadDay",
            true,
            where,
            "expires = \"" + day + "\" is no day: write it as 2027-06-30; it accepts nothing");
        return Optional.empty();
      }
    }
    String source = m.string("source", "");
    Optional<MemberPattern> pattern = Optional.empty();
    if (!source.isBlank()) {
      try {
        pattern = Optional.of(MemberPattern.parse(source));
      } catch (IllegalArgumentException e) {
        problems.report(
            "BadName", true, where, "source = \"" + source + "\" is no name: " + e.getMessage());
        return Optional.empty();
      }
    }
    return Optional.of(
        new AcceptanceDecl(
            "@AcceptedFlow on " + where,
            purposes(m.strings("purpose"), where),
            pattern,
            Optional.empty(),
            reason,
            m.string("approvedBy", ""),
            expires));
  }

  Stream<AcceptanceDecl> acceptance(AcceptedEntry e) {
    if (!e.hasReason()) {
      return Stream.empty();
    }
    return Stream.of(
        new AcceptanceDecl(
            e.position().shortForm(),
            e.purposes(),
            e.source().map(PatternRef::pattern),
            e.use().map(PatternRef::pattern),
            e.reason(),
            e.approvedBy(),
            Optional.ofNullable(e.expires())));
  }

  void reviewAnonymizer(Meaning m, String element) {
    if (m.string("approvedBy", "").isBlank()) {
      problems.report(
          "UnapprovedAnonymizer",
          false,
          element,
          "@Anonymizes names no approver: say who approved the technique (approvedBy)");
    }
    problems.reviewDay(element, m.string("reviewBy", ""));
  }
}
