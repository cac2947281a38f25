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

/**
 * Reads what a policy file declares about program elements, one list of entries after the other.
 */
final class DeclarationReader {
  /** The lists, in the order in which they are read. */
  static final List<String> SECTIONS =
      List.of(
          "sources",
          "uses",
          "checks",
          "filtered",
          "requires",
          "subjects",
          "forPurpose",
          "notPersonal",
          "anonymizers",
          "pseudonymizers",
          "purposeKeys",
          "flows");

  private static final List<ElementKind> ANY = List.of(METHOD, FIELD, PARAMETER, TYPE, ANNOTATION);
  private static final List<ElementKind> VALUES = List.of(METHOD, FIELD, PARAMETER, ANNOTATION);
  private static final List<ElementKind> METHODS = List.of(METHOD, ANNOTATION);
  private static final ElementReader SOURCES =
      new ElementReader(ANY, "sensitivity", "category", "purpose", "ofOwner");
  private static final ElementReader FILTERED =
      new ElementReader(List.of(METHOD, PARAMETER, ANNOTATION), "purpose", "basis");
  private static final ElementReader REQUIRES =
      new ElementReader(List.of(METHOD, PARAMETER, TYPE, ANNOTATION), "purpose", "basis");
  private static final ElementReader SUBJECTS = new ElementReader(ANY);
  private static final ElementReader FOR_PURPOSE = new ElementReader(VALUES);
  private static final ElementReader NOT_PERSONAL = new ElementReader(VALUES, "reason");
  private static final ElementReader ANONYMIZERS =
      new ElementReader(METHODS, "technique", "approvedBy", "reviewBy");
  private static final ElementReader PSEUDONYMIZERS = new ElementReader(METHODS, "technique");
  private static final ElementReader PURPOSE_KEYS = new ElementReader(List.of(CONSTANT), "key");

  private final PolicyValues values;
  private final CallEntryReader calls;

  DeclarationReader(PolicyValues values) {
    this.values = values;
    this.calls = new CallEntryReader(values);
  }

  PolicyDeclarations read(YamlMapping root) {
    List<PolicyEntry> all = new ArrayList<>();
    for (String section : SECTIONS) {
      for (YamlMapping entry : entries(root, section)) {
        all.add(read(section, entry));
      }
    }
    return PolicyDeclarations.of(all);
  }

  /** Returns the mappings of one list; an absent or empty one has none. */
  static List<YamlMapping> entries(YamlMapping root, String section) {
    YamlValue list = root.get(section);
    if (list == null) {
      return List.of();
    }
    List<YamlMapping> entries = new ArrayList<>();
    for (YamlValue item : list.items("a list of entries, each after a '-'")) {
      entries.add(new YamlMapping(item, section));
    }
    return entries;
  }

  private PolicyEntry read(String section, YamlMapping entry) {
    return switch (section) {
      case "sources" -> source(entry);
      case "uses" -> calls.use(entry);
      case "checks" -> calls.check(entry);
      case "filtered" ->
          new FilteredEntry(
              FILTERED.read(entry), values.purposes(entry), PolicyValues.basis(entry));
      case "requires" ->
          new RequiresEntry(
              REQUIRES.read(entry), values.purposes(entry), PolicyValues.basis(entry));
      case "subjects" -> new SubjectEntry(SUBJECTS.read(entry));
      case "forPurpose" -> new ForPurposeEntry(FOR_PURPOSE.read(entry));
      case "notPersonal" ->
          new NotPersonalEntry(
              NOT_PERSONAL.read(entry), PolicyValues.optionalText(entry, "reason"));
      case "anonymizers" -> anonymizer(entry);
      case "pseudonymizers" ->
          new PseudonymizerEntry(
              PSEUDONYMIZERS.read(entry), PolicyValues.optionalText(entry, "technique"));
      case "purposeKeys" ->
          new PurposeKeyEntry(PURPOSE_KEYS.read(entry), values.purpose(entry, "key"));
      case "flows" -> calls.flow(entry);
      default -> throw new IllegalArgumentException("no such list of entries: " + section);
    };
  }

  private SourceEntry source(YamlMapping entry) {
    return new SourceEntry(
        SOURCES.read(entry),
        PolicyValues.sensitivity(entry),
        PolicyValues.optionalText(entry, "category"),
        values.optionalPurposes(entry),
        PolicyValues.bool(entry.get("ofOwner"), false));
  }

  private static AnonymizerEntry anonymizer(YamlMapping entry) {
    YamlValue reviewBy = entry.getNonEmpty("reviewBy");
    return new AnonymizerEntry(
        ANONYMIZERS.read(entry),
        PolicyValues.optionalText(entry, "technique"),
        PolicyValues.optionalText(entry, "approvedBy"),
        reviewBy == null ? Optional.empty() : Optional.of(PolicyValues.day(reviewBy)));
  }
}
