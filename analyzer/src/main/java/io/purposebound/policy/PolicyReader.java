package io.purposebound.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the root of one policy file as an extension of what was read before. */
final class PolicyReader {
  private static final List<String> KEYS =
      lists(
          List.of("version", "profile", "purposes", "rules"),
          DeclarationReader.SECTIONS,
          List.of("accepted", "targets", "entries", "exclude", "openWorld", "models"));
  private static final List<String> RULE_KEYS = List.of("purpose", "sensitivity", "requires");
  private static final List<String> ACCEPTED_KEYS =
      List.of("source", "use", "purpose", "reason", "approvedBy", "expires");

  private final Policy base;
  private final YamlMapping root;
  private final PurposeCatalog catalog;
  private final PolicyValues values;

  PolicyReader(YamlValue document, Policy base) {
    this.base = base;
    this.root = new YamlMapping(document, "").allowing(KEYS);
    requireVersionOne(root.get("version"));
    this.catalog = base.purposes().with(purposes());
    this.values = new PolicyValues(catalog);
  }

  Policy read() {
    YamlValue profile = root.get("profile");
    List<Rule> rules = rules();
    PolicyDeclarations declarations = new DeclarationReader(values).read(root);
    List<AcceptedEntry> accepted = accepted();
    return new Policy(
        profile == null ? base.profile() : PolicyValues.profile(profile),
        catalog,
        lists(rules, base.rules()),
        base.declarations().and(declarations),
        lists(base.accepted(), accepted),
        lists(base.targets(), targets()),
        scope(),
        lists(base.warnings(), PolicyAdvice.on(rules, declarations, accepted)));
  }

  private static void requireVersionOne(@Nullable YamlValue value) {
    if (value != null && !value.text("version 1").equals("1")) {
      throw value.wrong("version " + value.describe(), "version 1, the only one so far");
    }
  }

  private Map<String, String> purposes() {
    YamlValue written = root.getNonEmpty("purposes");
    if (written == null) {
      return Map.of();
    }
    Map<String, String> purposes = new TreeMap<>();
    YamlMapping mapping = new YamlMapping(written, "purposes");
    for (Map.Entry<String, YamlValue> purpose : mapping.values().entrySet()) {
      String key = purpose.getKey();
      YamlValue meaning = purpose.getValue();
      if (!PurposeCatalog.isWellFormed(key)) {
        throw mapping.misplaced(
            key,
            "the purpose key '" + YamlValue.quote(key) + "'",
            "letters, digits and _, with a dot between levels");
      }
      purposes.put(key, meaning.isNothing() ? "" : meaning.text("what the purpose means"));
    }
    return purposes;
  }

  private List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (YamlMapping entry : DeclarationReader.entries(root, "rules")) {
      entry.allowing(RULE_KEYS);
      YamlValue requires = entry.require("requires", "a legal basis, nothing or forbidden");
      rules.add(
          new Rule(
              values.purpose(entry, "purpose"),
              PolicyValues.sensitivities(entry),
              PolicyValues.requirement(requires),
              entry.position()));
    }
    return rules;
  }

  private List<AcceptedEntry> accepted() {
    List<AcceptedEntry> accepted = new ArrayList<>();
    for (YamlMapping entry : DeclarationReader.entries(root, "accepted")) {
      entry.allowing(ACCEPTED_KEYS);
      Optional<PatternRef> source = name(entry.get("source"));
      Optional<PatternRef> use = name(entry.get("use"));
      if (source.isEmpty() && use.isEmpty()) {
        throw entry.wrong("no name in this entry of 'accepted'", "source or use, with a name");
      }
      accepted.add(
          new AcceptedEntry(
              source,
              use,
              values.optionalPurposes(entry),
              PolicyValues.optionalText(entry, "reason"),
              entry.require("approvedBy", "who answers for it").text("who answers for it"),
              PolicyValues.day(entry.require("expires", "the last day, such as 2027-06-30")),
              entry.position()));
    }
    return accepted;
  }

  private List<TargetEntry> targets() {
    List<TargetEntry> targets = new ArrayList<>();
    List<String> keys = lists(TargetEntry.KINDS, List.of("purpose", "recipient", "country"));
    for (YamlMapping entry : DeclarationReader.entries(root, "targets")) {
      entry.allowing(keys);
      List<String> kinds = TargetEntry.KINDS.stream().filter(k -> entry.get(k) != null).toList();
      if (kinds.size() != 1) {
        throw entry.wrong(
            (kinds.isEmpty() ? "no place" : "two places") + " in this entry of 'targets'",
            "one of " + String.join(", ", TargetEntry.KINDS) + ", with a name");
      }
      String kind = kinds.get(0);
      targets.add(
          new TargetEntry(
              kind,
              entry.require(kind, "its name").text("the name of a " + kind),
              values.purposes(entry),
              PolicyValues.optionalText(entry, "recipient"),
              PolicyValues.optionalText(entry, "country"),
              entry.position()));
    }
    return targets;
  }

  private static Optional<PatternRef> name(@Nullable YamlValue value) {
    if (value == null) {
      return Optional.empty();
    }
    MemberPattern pattern = PolicyValues.pattern(value, "a name such as com.acme.Post#text");
    return Optional.of(new PatternRef(pattern, value.position()));
  }

  private AnalysisScope scope() {
    AnalysisScope before = base.scope();
    List<PatternRef> entries = new ArrayList<>(before.entries());
    for (YamlValue value : items("entries", "a list of methods such as [com.acme.Jobs#*]")) {
      entries.add(new PatternRef(ElementReader.method(value), value.position()));
    }
    List<PatternRef> exclude = new ArrayList<>(before.exclude());
    String classes = "a class name such as com.acme.generated.*";
    for (YamlValue value : items("exclude", "a list of classes such as [com.acme.generated.*]")) {
      exclude.add(new PatternRef(ElementReader.type(value, classes), value.position()));
    }
    Optional<List<String>> models = models();
    boolean openWorld = PolicyValues.bool(root.get("openWorld"), before.openWorld());
    return new AnalysisScope(
        entries, exclude, openWorld, models.isPresent() ? models : before.models());
  }

  private Optional<List<String>> models() {
    YamlValue written = root.getNonEmpty("models");
    if (written == null) {
      return Optional.empty();
    }
    List<String> packs = new ArrayList<>();
    for (YamlValue value : written.items("a list of model packs such as [javax]")) {
      packs.add(value.text("the name of a model pack"));
    }
    return Optional.of(packs);
  }

  private List<YamlValue> items(String key, String expected) {
    YamlValue list = root.get(key);
    return list == null ? List.of() : list.items(expected);
  }

  @SafeVarargs
  private static <T> List<T> lists(List<T>... parts) {
    List<T> all = new ArrayList<>();
    for (List<T> part : parts) {
      all.addAll(part);
    }
    return all;
  }
}
