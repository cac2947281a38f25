package io.purposebound.verdict;

import io.purposebound.classfile.MethodKey;
import io.purposebound.declarations.AcceptanceDecl;
import io.purposebound.declarations.Declarations;
import io.purposebound.declarations.Names;
import io.purposebound.flow.DataFlow;
import io.purposebound.ir.Hop;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import io.purposebound.policy.LegalBasis;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says a judged flow as a finding: its steps, its checks and why each does not cover. */
final class FindingFactory {
  private static final Pattern LAMBDA = Pattern.compile("lambda\\$(\\w+)\\$\\d+");

  private final FlowJudge judge;
  private final Places places;
  private final LocalText local;
  private final Remedies remedies;
  private final EvidenceFactory evidence;
  private final Within within;

  /**
   * Tells apart what is alike but for its place, from 0 in the order of the source.
   *
   * @param ofSite among the uses of one element in one method
   * @param ofFlow among the flows of one source into them
   */
  record Ordinal(int ofSite, int ofFlow) {}

  FindingFactory(Declarations declarations, FlowJudge judge) {
    this.judge = judge;
    this.places = new Places(declarations.types());
    this.local = new LocalText(declarations);
    this.remedies = new Remedies(declarations, places, local);
    this.evidence =
        new EvidenceFactory(judge, places, local, new GapText(declarations.types(), places, local));
    this.within = new Within(declarations);
  }

  /** Returns the declared method that the use of a flow stands in. */
  String within(DataFlow f) {
    return within.of(f.usedAt().innermost().method());
  }

  Finding finding(FlowJudge.Judged j, @Nullable RuleId rule, String within, Ordinal ordinal) {
    DataFlow f = j.flow();
    SourceElement source =
        new SourceElement(
            f.source().element(),
            f.source().shortName(),
            f.source().sensitivity(),
            f.source().category(),
            f.source().purposes().stream().map(p -> p.key()).sorted().toList());
    UseSite use =
        new UseSite(
            f.use().element(),
            f.use().shortName(),
            f.argument(),
            j.purpose().key(),
            f.use().recipient(),
            f.use().country(),
            places.of(f.usedAt()),
            ordinal.ofSite(),
            within);
    List<Sym> people = judge.people(f);
    Optional<String> said = said(f, people);
    String person =
        said.orElseGet(() -> people.isEmpty() ? "" : places.text(people.get(0), f.entry()));
    return new Finding(
        source,
        use,
        j.verdict(),
        Optional.ofNullable(rule),
        j.demand().requirement(),
        j.demand().requiredBy(),
        places.text(f.identity(), f.entry()),
        person,
        subject(people),
        steps(f),
        evidence.of(j),
        acceptance(j.acceptance()),
        "",
        remedy(j, rule, people, said),
        fingerprint(source, use, ordinal.ofFlow()));
  }

  /** The person as the code says it that reads the data. */
  private Optional<String> said(DataFlow f, List<Sym> people) {
    Site read = f.readAt();
    return read == null
        ? Optional.empty()
        : people.stream().flatMap(p -> local.person(f.identity(), p, read).stream()).findFirst();
  }

  /** What the persons are: a type, or where it is a plain value the element that holds it. */
  private static String subject(List<Sym> people) {
    for (Sym p : people) {
      String type = p.type().name();
      boolean plain = p.type().isPrimitive() || p.type().isArray() || type.startsWith("java/");
      if (!plain && !p.type().isVariable()) {
        return type.replace('/', '.');
      }
      if (p instanceof Sym.Read r && r.loc() instanceof Loc.Field field) {
        return Names.field(field.owner(), field.name());
      }
      if (p instanceof Sym.Read r && r.loc() instanceof Loc.Accessor accessor) {
        return Names.method(accessor.owner(), accessor.name(), accessor.desc());
      }
    }
    return "";
  }

  /** How to mend it, where only a check is missing. */
  private Optional<Remedy> remedy(
      FlowJudge.Judged j, @Nullable RuleId rule, List<Sym> people, Optional<String> said) {
    Optional<LegalBasis> basis = j.demand().requirement().basis();
    boolean missing =
        rule != null
            && rule != RuleId.ForbiddenUse
            && rule != RuleId.ExpiredAcceptance
            && rule != RuleId.CheckNotOnEveryPath;
    return missing
        ? basis.flatMap(b -> remedies.of(j.flow(), people, said, b, j.purpose()))
        : Optional.empty();
  }

  private static Optional<AcceptanceRef> acceptance(@Nullable AcceptanceDecl a) {
    return a == null
        ? Optional.empty()
        : Optional.of(new AcceptanceRef(a.where(), a.reason(), a.approvedBy(), a.expires()));
  }

  private static String fingerprint(SourceElement source, UseSite use, int ordinal) {
    String key =
        String.join(
            "\n",
            source.element(),
            use.element(),
            use.purpose(),
            String.valueOf(use.argument()),
            use.within(),
            String.valueOf(ordinal));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private List<Step> steps(DataFlow f) {
    List<Step> steps = new ArrayList<>();
    Site read = f.readAt();
    if (read != null) {
      steps.add(places.step(Step.Kind.READ, read, f.source().shortName(), false));
    }
    for (Hop h : f.hops()) {
      Step.Kind kind =
          switch (h.kind()) {
            case STORED -> Step.Kind.STORED;
            case PASSED -> Step.Kind.PASSED;
            case COMPUTED, ASSUMED -> Step.Kind.COMPUTED;
            case PSEUDONYMIZED -> Step.Kind.PSEUDONYMIZED;
            case RETURNED -> Step.Kind.RETURNED;
          };
      add(steps, places.step(kind, h.site(), h.what(), h.kind() == Hop.Kind.ASSUMED));
    }
    for (Site s = f.usedAt(); s.inner() != null; s = s.inner()) {
      Site in = s.inner();
      if (in != null) {
        add(steps, places.outerStep(Step.Kind.PASSED, s, called(in.method()), false));
      }
    }
    steps.add(places.step(Step.Kind.USED, f.usedAt(), f.use().shortName(), false));
    return steps;
  }

  /** Names a method as its source does; the numbers that compilers give to lambdas say nothing. */
  private static String called(MethodKey m) {
    Matcher lambda = LAMBDA.matcher(m.name());
    return lambda.matches()
        ? "the lambda in " + Names.shortName(m.owner(), lambda.group(1))
        : Names.shortName(m.owner(), m.name());
  }

  private static void add(List<Step> steps, Step s) {
    if (!steps.isEmpty()
        && steps.get(steps.size() - 1).place().equals(s.place())
        && (s.what().isEmpty() || steps.get(steps.size() - 1).what().equals(s.what()))) {
      return;
    }
    steps.add(s);
  }
}
