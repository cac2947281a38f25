package io.purposebound.verdict;

import io.purposebound.classfile.MethodKey;
import io.purposebound.declarations.Declarations;
import io.purposebound.declarations.Names;
import io.purposebound.flow.DataFlow;
import io.purposebound.ir.Hop;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import io.purposebound.policy.LegalBasis;
import io.purposebound.policy.PurposeKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says how a flow that lacks a check can be mended: whom to ask, by which declared check, and where
 * the person is at hand.
 */
final class Remedies {
  /** What can stand in Java source as it is. */
  private static final Pattern PATH =
      Pattern.compile("[A-Za-z_$][\\w$]*(\\([\\w$.]*\\))?(\\.[A-Za-z_$][\\w$]*(\\([\\w$.]*\\))?)*");

  private final CheckCalls calls;
  private final PersonPath.Writer paths;
  private final Scope scope;
  private final Places places;
  private final LocalText local;

  Remedies(Declarations declarations, Places places, LocalText local) {
    this.calls = new CheckCalls(declarations);
    this.paths = new PersonPath.Writer(places, local);
    this.scope = new Scope(declarations.types());
    this.places = places;
    this.local = local;
  }

  /**
   * Returns the remedy; empty where the person cannot be said in source.
   *
   * @param people whom the data are about, in the symbols of the entry
   * @param said the person as the code says it that reads the data; empty where it is not told
   */
  Optional<Remedy> of(
      DataFlow f, List<Sym> people, Optional<String> said, LegalBasis basis, PurposeKey purpose) {
    Site read = f.readAt();
    for (Sym p : people) {
      Optional<PersonPath> path =
          said.filter(s -> read != null)
              .map(s -> new PersonPath(s, "", ""))
              .or(() -> paths.of(p, f.entry()))
              .filter(x -> PATH.matcher(x.code()).matches());
      if (path.isPresent()) {
        MethodKey in = said.isPresent() && read != null ? read.innermost().method() : f.entry();
        return Optional.of(remedy(f, people, path.get(), in, basis, purpose));
      }
    }
    return Optional.empty();
  }

  private Remedy remedy(
      DataFlow f,
      List<Sym> people,
      PersonPath path,
      MethodKey in,
      LegalBasis basis,
      PurposeKey purpose) {
    Site use = f.usedAt().innermost();
    String variable = path.root();
    boolean variableIsLocal = path.each().isEmpty() && scope.declares(in, variable);
    boolean field = !variableIsLocal && in.owner().equals(use.method().owner());
    Site at = field ? use : last(f, s -> reaches(in, variableIsLocal ? variable : "", s));
    String each =
        at != null && variableIsLocal && isValueLambda(at.method()) ? variable : path.each();
    Optional<CheckCalls.Call> call =
        people.stream()
            .map(
                p ->
                    new CheckCalls.Wanted(
                        path.code(), p.type().name(), purpose, basis, use.method().owner()))
            .flatMap(w -> calls.call(w).stream())
            .findFirst();
    return new Remedy(
        path.code(),
        call.map(CheckCalls.Call::code).orElse(""),
        call.map(CheckCalls.Call::granted).orElse(Remedy.Granted.TRUE),
        each,
        path.collection(),
        at == null || at.equals(use) ? Optional.empty() : Optional.of(step(at)),
        at != null && !at.equals(use) && scope.inLoopWithout(at, use));
  }

  private boolean reaches(MethodKey in, String variable, Site at) {
    return variable.isEmpty() ? at.method().equals(in) : scope.reaches(in, variable, at);
  }

  /** The last place on the way at which the person is at hand, the use itself first. */
  private static @Nullable Site last(DataFlow f, Predicate<Site> atHand) {
    List<Site> way = new ArrayList<>();
    Site read = f.readAt();
    if (read != null) {
      way.add(read);
    }
    for (Hop h : f.hops()) {
      way.add(h.site());
    }
    way.add(f.usedAt());
    for (int i = way.size() - 1; i >= 0; i--) {
      for (Site s = way.get(i); s != null; s = s.inner()) {
        // a level of a place is a call of its own: as it stands there, without what is inside
        Site level = Site.of(s.method(), s.index(), s.line());
        if (atHand.test(level)) {
          return level;
        }
      }
    }
    return null;
  }

  private Step step(Site at) {
    String called = local.called(at).map(m -> Names.shortName(m.owner(), m.name())).orElse("");
    return places.outerStep(Step.Kind.PASSED, at, called, false);
  }

  /** A lambda whose value is needed has no place for a statement. */
  private static boolean isValueLambda(MethodKey m) {
    return m.name().startsWith("lambda$") && !m.desc().endsWith(")V");
  }
}
