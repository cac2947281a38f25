package io.purposebound.policy;

import static io.purposebound.policy.ElementKind.ANNOTATION;
import static io.purposebound.policy.ElementKind.CONSTANT;
import static io.purposebound.policy.ElementKind.FIELD;
import static io.purposebound.policy.ElementKind.METHOD;
import static io.purposebound.policy.ElementKind.PARAMETER;
import static io.purposebound.policy.ElementKind.TYPE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads what a policy file declares about program elements, one list of entries after the other.
 */
final class DeclarationReader {
  private static final ElementReader SOURCES =
      new ElementReader(METHOD, FIELD, PARAMETER, TYPE, ANNOTATION);
  private static final ElementReader FILTERED = new ElementReader(METHOD, PARAMETER, ANNOTATION);
  private static final ElementReader REQUIRES =
      new ElementReader(METHOD, PARAMETER, TYPE, ANNOTATION);
  private static final ElementReader SUBJECTS =
      new ElementReader(METHOD, FIELD, PARAMETER, TYPE, ANNOTATION);
  private static final ElementReader VALUES =
      new ElementReader(METHOD, FIELD, PARAMETER, ANNOTATION);
  private static final ElementReader METHODS = new ElementReader(METHOD, ANNOTATION);
  private static final ElementReader CONSTANTS = new ElementReader(CONSTANT);

  private final YamlMapping root;
  private final PolicyValues values;

  DeclarationReader(YamlMapping root, PolicyValues values) {
    this.root = root;
    this.values = values;
  }

  PolicyDeclarations read() {
    CallEntryReader calls = new CallEntryReader(values);
    return new PolicyDeclarations(
        entries("sources", this::source),
        entries("uses", calls::use),
        entries("checks", calls::check),
        entries("filtered", this::filtered),
        entries("requires", this::requires),
        entries("subjects", this::subject),
        entries("forPurpose", this::forPurpose),
        entries("notPersonal", this::notPersonal),
        entries("anonymizers", this::anonymizer),
        entries("pseudonymizers", this::pseudonymizer),
        entries("purposeKeys", this::purposeKey),
        entries("flows", calls::flow));
  }

  /** Reads one list of mappings; an absent or empty one has no entries. */
  <T> List<T> entries(String section, Function<YamlMapping, T> reader) {
    Optional<YamlValue> list = root.find(section);
    if (list.isEmpty()) {
      return List.of();
    }
    List<T> entries = new ArrayList<>();
    for (YamlValue item : list.get().items("a list of entries, each after a '-'")) {
      entries.add(reader.apply(new YamlMapping(item, "an entry of '" + section + "'")));
    }
    return entries;
  }

  private SourceEntry source(YamlMapping entry) {
    entry.allowing(SOURCES.keys("sensitivity", "category", "purpose", "ofOwner"));
    return new SourceEntry(
        SOURCES.read(entry),
        entry.find("sensitivity").map(PolicyValues::sensitivity).orElse(Sensitivity.PERSONAL),
        PolicyValues.optionalText(entry, "category"),
        values.optionalPurposes(entry),
        entry.find("ofOwner").map(PolicyValues::bool).orElse(false));
  }

  private FilteredEntry filtered(YamlMapping entry) {
    entry.allowing(FILTERED.keys("purpose", "basis"));
    return new FilteredEntry(
        FILTERED.read(entry), values.purposes(entry), PolicyValues.basis(entry));
  }

  private RequiresEntry requires(YamlMapping entry) {
    entry.allowing(REQUIRES.keys("purpose", "basis"));
    return new RequiresEntry(
        REQUIRES.read(entry), values.purposes(entry), PolicyValues.basis(entry));
  }

  private SubjectEntry subject(YamlMapping entry) {
    entry.allowing(SUBJECTS.keys());
    return new SubjectEntry(SUBJECTS.read(entry));
  }

  private ForPurposeEntry forPurpose(YamlMapping entry) {
    entry.allowing(VALUES.keys());
    return new ForPurposeEntry(VALUES.read(entry));
  }

  private NotPersonalEntry notPersonal(YamlMapping entry) {
    entry.allowing(VALUES.keys("reason"));
    return new NotPersonalEntry(VALUES.read(entry), PolicyValues.optionalText(entry, "reason"));
  }

  private AnonymizerEntry anonymizer(YamlMapping entry) {
    entry.allowing(METHODS.keys("technique", "approvedBy", "reviewBy"));
    return new AnonymizerEntry(
        METHODS.read(entry),
        PolicyValues.optionalText(entry, "technique"),
        PolicyValues.optionalText(entry, "approvedBy"),
        entry.find("reviewBy").map(PolicyValues::day));
  }

  private PseudonymizerEntry pseudonymizer(YamlMapping entry) {
    entry.allowing(METHODS.keys("technique"));
    return new PseudonymizerEntry(
        METHODS.read(entry), PolicyValues.optionalText(entry, "technique"));
  }

  private PurposeKeyEntry purposeKey(YamlMapping entry) {
    entry.allowing(CONSTANTS.keys("key"));
    return new PurposeKeyEntry(
        CONSTANTS.read(entry),
        values.purpose(entry.require("key", "a purpose key such as train_ai_system")));
  }
}
