package io.purposebound.datamap;

import io.purposebound.verdict.AcceptanceRef;
import io.purposebound.verdict.CheckEvidence;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Library;
import io.purposebound.verdict.Report;
import io.purposebound.verdict.SourceElement;
import io.purposebound.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The record of processing (GDPR Art. 30) as far as code shows it.
 *
 * @param rows one for each purpose, source and use, sorted
 */
public record DataMap(List<Row> rows) {

  /**
   * Data of one source in one use for one purpose.
   *
   * @param purpose purpose key of the use
   * @param source where the data come from
   * @param use the use element, {@code com.acme.Trainer#learn(java.lang.Object)}
   * @param useName the use as people say it
   * @param recipient who receives the data; may be empty
   * @param country where the recipient is; may be empty
   * @param library the library that the use belongs to
   * @param persons whom the data are about: types, or elements that identify people, else paths in
   *     the code
   * @param grounds what its flows stand on
   * @param verdicts how many flows have which verdict; verdicts without flows are absent
   */
  public record Row(
      String purpose,
      SourceElement source,
      String use,
      String useName,
      String recipient,
      String country,
      Library library,
      SortedSet<String> persons,
      SortedSet<Ground> grounds,
      Map<Verdict, Integer> verdicts) {
    /** Returns the number of flows. */
    public int flows() {
      return verdicts.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  private record Key(
      String purpose, SourceElement source, String use, String recipient, String country)
      implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::purpose)
            .thenComparing(k -> k.source().element())
            .thenComparing(Key::source, Key::compare)
            .thenComparing(Key::use)
            .thenComparing(Key::recipient)
            .thenComparing(Key::country);

    /** Elements that are declared in several ways differ in what else is said of them. */
    private static int compare(SourceElement one, SourceElement other) {
      return one.equals(other) ? 0 : one.toString().compareTo(other.toString());
    }

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  /** Sums up the flows of a report. */
  public static DataMap of(Report report) {
    SortedMap<Key, List<Finding>> groups = new TreeMap<>();
    for (Finding f : report.findings()) {
      Key key =
          new Key(
              f.use().purpose(),
              f.source(),
              f.use().element(),
              f.use().recipient(),
              f.use().country());
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(f);
    }
    List<Row> rows = new ArrayList<>();
    groups.forEach(
        (key, findings) ->
            rows.add(row(key, findings, report.libraries().getOrDefault(key.use(), Library.NONE))));
    return new DataMap(List.copyOf(rows));
  }

  private static Row row(Key key, List<Finding> findings, Library library) {
    SortedSet<String> persons = new TreeSet<>();
    SortedSet<Ground> grounds = new TreeSet<>();
    Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    for (Finding f : findings) {
      String person = f.subject().isEmpty() ? f.person() : f.subject();
      if (!person.isEmpty()) {
        persons.add(person);
      }
      grounds.addAll(grounds(f));
      verdicts.merge(f.verdict(), 1, Integer::sum);
    }
    return new Row(
        key.purpose(),
        key.source(),
        key.use(),
        findings.get(0).use().shortName(),
        key.recipient(),
        key.country(),
        library,
        persons,
        grounds,
        verdicts);
  }

  private static List<Ground> grounds(Finding f) {
    return switch (f.verdict()) {
      case GUARDED ->
          f.checks().stream()
              .filter(CheckEvidence::covers)
              .map(c -> new Ground(c.basis().name(), c.check(), Optional.of(Distance.of(f, c))))
              .toList();
      case ACCEPTED ->
          f.acceptance()
              .map(AcceptanceRef::reason)
              .map(reason -> List.of(new Ground("accepted: " + reason, "", Optional.empty())))
              .orElse(List.of());
      case PERMITTED -> List.of(new Ground("collected for this purpose", "", Optional.empty()));
      case UNRULED -> List.of(new Ground("no rule of the policy", "", Optional.empty()));
      case VIOLATION -> List.of();
    };
  }
}
