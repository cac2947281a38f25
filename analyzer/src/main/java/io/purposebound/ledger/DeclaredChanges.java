package io.purposebound.ledger;

import io.purposebound.policy.LegalBasis;
import io.purposebound.policy.Requirement;
import io.purposebound.policy.Sensitivity;
import io.purposebound.verdict.Declared;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compares what is declared with what the ledger holds, and tells what has become weaker: a purpose
 * added to what data were collected for turns a violation into a permitted flow, and no flow shows
 * it.
 */
final class DeclaredChanges {
  private final List<DeclaredChange> changes = new ArrayList<>();

  private DeclaredChanges() {}

  /** Returns the changes, weakened declarations first. */
  static List<DeclaredChange> between(Collection<Declared> before, Collection<Declared> after) {
    DeclaredChanges all = new DeclaredChanges();
    Map<Key, List<Declared>> old = byKey(before);
    Map<Key, List<Declared>> now = byKey(after);
    new TreeSet<>(union(old, now))
        .forEach(k -> all.compare(old.getOrDefault(k, List.of()), now.getOrDefault(k, List.of())));
    all.changes.sort(Comparator.comparing(c -> !c.weakened()));
    return List.copyOf(all.changes);
  }

  private record Key(Declared.Kind kind, String element) implements Comparable<Key> {
    @Override
    public int compareTo(Key o) {
      int c = kind.compareTo(o.kind);
      return c != 0 ? c : element.compareTo(o.element);
    }
  }

  private static Collection<Key> union(Map<Key, ?> a, Map<Key, ?> b) {
    Map<Key, Object> all = new HashMap<>(a);
    all.putAll(b);
    return all.keySet();
  }

  private static Map<Key, List<Declared>> byKey(Collection<Declared> all) {
    return all.stream()
        .collect(
            Collectors.groupingBy(
                d -> new Key(d.kind(), d.element()), LinkedHashMap::new, Collectors.toList()));
  }

  private void compare(List<Declared> before, List<Declared> after) {
    List<Declared> gone = new ArrayList<>(before);
    gone.removeAll(after);
    List<Declared> come = new ArrayList<>(after);
    come.removeAll(before);
    int pairs = Math.min(gone.size(), come.size());
    for (int i = 0; i < pairs; i++) {
      members(gone.get(i), come.get(i));
    }
    gone.subList(pairs, gone.size()).forEach(this::gone);
    come.subList(pairs, come.size()).forEach(this::come);
  }

  private void add(boolean weakened, Declared d, String text) {
    changes.add(new DeclaredChange(weakened, name(d) + " " + text));
  }

  private static String name(Declared d) {
    return switch (d.kind()) {
      case REQUIREMENT -> "requirement for " + d.element();
      case SCOPE -> "the scope";
      case EXCLUDED -> "exclude " + d.element();
      case ACCEPTED -> "acceptance " + d.element();
      case SOURCE -> "source " + d.element();
      case NOT_PERSONAL -> "@NotPersonal " + d.element();
      case ANONYMIZER -> "@Anonymizes " + d.element();
      case USE -> "use " + d.element();
      case CHECK -> "check " + d.element();
      case FILTERED -> "@ConsentFiltered " + d.element();
      case REQUIRES -> "@RequiresConsent " + d.element();
      case SUBJECT -> "@DataSubject " + d.element();
      case PASSAGE -> "flows entry " + d.element();
    };
  }

  private void come(Declared d) {
    boolean ambient = !d.get("ambient").isEmpty();
    boolean weakened =
        switch (d.kind()) {
          case EXCLUDED, ACCEPTED, NOT_PERSONAL, ANONYMIZER, FILTERED, REQUIRES, PASSAGE -> true;
          case CHECK -> ambient;
          case REQUIREMENT, SCOPE, SOURCE, USE, SUBJECT -> false;
        };
    if (d.kind() != Declared.Kind.REQUIREMENT) {
      add(weakened, d, "is new" + (ambient ? ", and ambient" : "") + said(d));
    }
  }

  private static String said(Declared d) {
    String reason = String.join(", ", d.get("reason"));
    String purposes = String.join(", ", d.get("purpose"));
    return (purposes.isEmpty() ? "" : ", for " + purposes)
        + (reason.isEmpty() ? "" : ": " + reason);
  }

  private void gone(Declared d) {
    boolean weakened =
        switch (d.kind()) {
          case SOURCE, USE -> true;
          case REQUIREMENT, SCOPE, EXCLUDED, ACCEPTED, NOT_PERSONAL, ANONYMIZER, CHECK -> false;
          case FILTERED, REQUIRES, SUBJECT, PASSAGE -> false;
        };
    if (d.kind() != Declared.Kind.REQUIREMENT) {
      add(weakened, d, "is gone");
    }
  }

  private void members(Declared before, Declared after) {
    TreeMap<String, List<String>> names = new TreeMap<>(before.says());
    names.putAll(after.says());
    for (String name : names.keySet()) {
      List<String> old = before.get(name);
      List<String> now = after.get(name);
      if (!old.equals(now)) {
        add(weaker(before, name, old, now), after, name + ": " + say(old) + " became " + say(now));
      }
    }
  }

  private static String say(List<String> values) {
    return values.isEmpty() ? "nothing" : String.join(", ", values);
  }

  private static boolean weaker(Declared of, String member, List<String> before, List<String> now) {
    boolean added = !before.containsAll(now);
    boolean removed = !now.containsAll(before);
    return switch (of.kind()) {
      case REQUIREMENT -> lower(before, now, Requirement::valueOf);
      case SOURCE ->
          switch (member) {
            case "sensitivity" -> lower(before, now, Sensitivity::valueOf);
            case "collectedFor", "ofOwner" -> added;
            default -> false;
          };
      case USE -> (member.equals("purpose") || member.equals("argument")) && removed;
      case CHECK ->
          switch (member) {
            case "basis" -> lower(now, before, LegalBasis::valueOf);
            // a declared purpose that goes may leave the argument to speak, which may cover more
            case "purpose" -> added;
            case "grantedWhen", "ambient", "subject" -> true;
            default -> false;
          };
      case FILTERED, REQUIRES ->
          member.equals("basis") ? lower(now, before, LegalBasis::valueOf) : added;
      case ACCEPTED ->
          switch (member) {
            case "expires" -> now.isEmpty() || (!before.isEmpty() && later(before, now));
            case "purpose" -> now.isEmpty() || (!before.isEmpty() && added);
            case "source", "use" -> true;
            default -> false;
          };
      case SCOPE -> member.equals("models") ? removed || before.isEmpty() : removed;
      case PASSAGE -> true;
      case EXCLUDED, NOT_PERSONAL, ANONYMIZER, SUBJECT -> false;
    };
  }

  private static boolean later(List<String> before, List<String> now) {
    return now.get(0).compareTo(before.get(0)) > 0;
  }

  /** A value that this version does not know counts as weakened: somebody should look. */
  private static <E extends Enum<E>> boolean lower(
      List<String> before, List<String> now, Function<String, E> constants) {
    Optional<E> old = constant(before, constants);
    Optional<E> current = constant(now, constants);
    return old.isEmpty() || current.isEmpty() || current.get().ordinal() < old.get().ordinal();
  }

  private static <E extends Enum<E>> Optional<E> constant(
      List<String> values, Function<String, E> constants) {
    try {
      return values.size() == 1 ? Optional.of(constants.apply(values.get(0))) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
