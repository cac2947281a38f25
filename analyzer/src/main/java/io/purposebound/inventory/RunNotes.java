package io.purposebound.inventory;

import io.purposebound.classfile.MethodKey;
import io.purposebound.classfile.Problem;
import io.purposebound.declarations.DeclarationProblems;
import io.purposebound.declarations.Names;
import io.purposebound.policy.PolicyWarning;
import io.purposebound.policy.Position;
import io.purposebound.verdict.Note;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/** Collects what a run has to say besides its findings, each thing once. Thread-safe. */
public final class RunNotes implements DeclarationProblems {
  private final NavigableSet<Note> notes = new ConcurrentSkipListSet<>();
  private final LocalDate today;

  /**
   * @param today day against which days of review are judged
   */
  public RunNotes(LocalDate today) {
    this.today = today;
  }

  /** Adds a note. */
  public void add(Note note) {
    notes.add(note);
  }

  /** Adds input that could not be read. */
  public void add(Problem problem) {
    report(problem.id(), problem.wrongInput(), problem.where(), problem.message());
  }

  /** Adds what is hardly meant in a policy file. */
  public void add(PolicyWarning warning) {
    warn("PolicyWarning", where(warning.position()), warning.message());
  }

  void warn(String id, String where, String message) {
    notes.add(new Note(id, Note.Severity.WARNING, where, message));
  }

  /** Says a place without its folders: reports are the same on every machine. */
  static String where(Position p) {
    return p.shortForm() + ":" + p.column();
  }

  @Override
  public void report(String id, boolean error, String where, String message) {
    notes.add(new Note(id, error ? Note.Severity.ERROR : Note.Severity.WARNING, where, message));
  }

  @Override
  public void reviewDay(String element, String day) {
    if (day.isBlank()) {
      return;
    }
    try {
      if (LocalDate.parse(day).isBefore(today)) {
        warn(
            "ReviewOverdue",
            element,
            "@Anonymizes was to be reviewed by " + day + ": review it and set a new day");
      }
    } catch (DateTimeParseException e) {
      report(
          "BadDay", true, element, "reviewBy = \"" + day + "\" is no day: write it as 2027-06-30");
    }
  }

  /** Adds faults of the analyzer itself: the rest of the program is judged all the same. */
  public void addFaults(Map<MethodKey, Throwable> faults) {
    faults.forEach(
        (method, fault) ->
            notes.add(
                new Note(
                    "InternalError",
                    Note.Severity.ERROR,
                    Names.method(method.owner(), method.name(), method.desc()),
                    "the analysis of this method broke off"
                        + at(fault)
                        + "; its flows are not known: please report this")));
  }

  private static String at(Throwable fault) {
    String what = " with " + fault + (fault instanceof StackOverflowError ? "" : origin(fault));
    return what.replaceAll("\\s+", " ");
  }

  private static String origin(Throwable fault) {
    StackTraceElement[] stack = fault.getStackTrace();
    return stack.length == 0
        ? ""
        : " at " + stack[0].getFileName() + ":" + stack[0].getLineNumber();
  }

  /** Adds methods that were not looked into. */
  public void addTooLarge(Set<MethodKey> methods) {
    for (MethodKey m : methods) {
      warn(
          "MethodTooLarge",
          Names.method(m.owner(), m.name(), m.desc()),
          "is too large to be analysed; what it does is assumed: split it, or describe it under"
              + " flows in the policy");
    }
  }

  /** Adds fields, not declared as sources, that receive personal data. */
  public void addCopies(SortedMap<String, SortedSet<String>> sourcesByField) {
    sourcesByField.forEach(
        (field, sources) ->
            warn(
                "UnannotatedCopy",
                field,
                Names.shortName(
                        field.substring(0, field.indexOf('#')).replace('.', '/'),
                        field.substring(field.indexOf('#') + 1))
                    + " receives "
                    + String.join(", ", sources)
                    + ": annotate it with @PersonalData, or @NotPersonal with the reason"));
  }

  /** Returns how many of the notes have one of these identifiers. */
  public int count(List<String> ids) {
    return (int) notes.stream().filter(n -> ids.contains(n.id())).count();
  }

  /** Returns the notes, loudest first. */
  public List<Note> all() {
    return List.copyOf(new TreeSet<>(notes));
  }
}
