package io.purposebound.policy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads the root of one policy file as an extension of what was read before. */
final class PolicyReader {
  private static final List<String> KEYS =
      List.of(
          "version",
          "profile",
          "purposes",
          "rules",
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
          "flows",
          "accepted",
          "entries",
          "exclude",
          "openWorld",
          "models");

  private final Policy base;
  private final YamlMapping root;
  private final PurposeCatalog catalog;
  private final PolicyValues values;
  private final DeclarationReader declarations;
  private final List<PolicyWarning> warnings = new ArrayList<>();

  PolicyReader(YamlValue document, Policy base) {
    this.base = base;
    this.root = new YamlMapping(document, "the policy file").allowing(KEYS);
    root.find("version").ifPresent(PolicyReader::requireVersionOne);
    this.catalog = base.purposes().with(purposes());
    this.values = new PolicyValues(catalog);
    this.declarations = new DeclarationReader(root, values);
  }

  Policy read() {
    Profile profile = root.find("profile").map(PolicyValues::profile).orElse(base.profile());
    List<Rule> rules = declarations.entries("rules", this::rule);
    warnOfUnreachable(rules);
    PolicyDeclarations declared = declarations.read();
    warnOfPurposelessChecks(declared);
    List<AcceptedEntry> accepted = declarations.entries("accepted", this::accepted);
    AnalysisScope scope = scope();
    return new Policy(
        profile,
        catalog,
        PolicyDeclarations.join(rules, base.rules()),
        declared.preceded(base.declarations()),
        PolicyDeclarations.join(base.accepted(), accepted),
        scope,
        PolicyDeclarations.join(base.warnings(), warnings));
  }

  private static void requireVersionOne(YamlValue value) {
    if (!value.text("version 1").equals("1")) {
      throw value.wrong("version " + value.describe(), "version 1, the only one so far");
    }
  }

  private Map<String, String> purposes() {
    Optional<YamlValue> written = root.find("purposes").filter(value -> !value.isNothing());
    if (written.isEmpty()) {
      return Map.of();
    }
    Map<String, String> purposes = new TreeMap<>();
    YamlMapping mapping = new YamlMapping(written.get(), "'purposes'");
    mapping
        .values()
        .forEach(
            (key, meaning) -> {
              if (!key.matches("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*")) {
                throw mapping.misplaced(
                    key,
                    "the purpose key '" + YamlValue.quote(key) + "'",
                    "letters, digits and _, with dots between levels");
              }
              purposes.put(key, meaning.isNothing() ? "" : meaning.text("what " + key + " means"));
            });
    return purposes;
  }

  private Rule rule(YamlMapping entry) {
    entry.allowing(List.of("purpose", "sensitivity", "requires"));
    Set<Sensitivity> sensitivities =
        entry
            .find("sensitivity")
            .map(PolicyValues::sensitivities)
            .orElse(EnumSet.allOf(Sensitivity.class));
    return new Rule(
        values.purpose(entry.require("purpose", "a purpose key such as train_ai_system")),
        sensitivities,
        PolicyValues.requirement(entry.require("requires", "a legal basis, nothing or forbidden")),
        entry.position());
  }

  private AcceptedEntry accepted(YamlMapping entry) {
    entry.allowing(List.of("source", "use", "purpose", "reason", "approvedBy", "expires"));
    Optional<PatternRef> source = entry.find("source").map(PolicyReader::name);
    Optional<PatternRef> use = entry.find("use").map(PolicyReader::name);
    if (source.isEmpty() && use.isEmpty()) {
      throw entry.wrong("no name in " + entry.what(), "source: or use: with a name, or both");
    }
    AcceptedEntry accepted =
        new AcceptedEntry(
            source,
            use,
            values.optionalPurposes(entry),
            PolicyValues.optionalText(entry, "reason"),
            entry.require("approvedBy", "who answers for it").text("who answers for it"),
            PolicyValues.day(entry.require("expires", "the last day on which it holds")),
            entry.position());
    if (!accepted.hasReason()) {
      warnings.add(
          new PolicyWarning(
              accepted.position(), "an accepted flow without a reason accepts nothing"));
    }
    return accepted;
  }

  private static PatternRef name(YamlValue value) {
    return new PatternRef(
        PolicyValues.pattern(value, "a name such as com.acme.Post#text"), value.position());
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
    String pack = "the name of a model pack";
    return new AnalysisScope(
        entries,
        exclude,
        root.find("openWorld").map(PolicyValues::bool).orElse(before.openWorld()),
        root.find("models")
            .filter(list -> !list.isNothing())
            .map(list -> list.items("a list of model packs such as [javax]"))
            .map(packs -> packs.stream().map(value -> value.text(pack)).toList())
            .or(before::models));
  }

  private List<YamlValue> items(String section, String expected) {
    return root.find(section).map(list -> list.items(expected)).orElse(List.of());
  }

  private void warnOfUnreachable(List<Rule> rules) {
    for (int i = 0; i < rules.size(); i++) {
      Rule rule = rules.get(i);
      Set<Sensitivity> left = EnumSet.copyOf(rule.sensitivities());
      for (Rule earlier : rules.subList(0, i)) {
        if (earlier.purpose().covers(rule.purpose())) {
          left.removeAll(earlier.sensitivities());
        }
      }
      if (left.isEmpty()) {
        warnings.add(
            new PolicyWarning(
                rule.position(), "a rule that is never reached: earlier rules cover all of it"));
      }
    }
  }

  private void warnOfPurposelessChecks(PolicyDeclarations declared) {
    if (!declared.forPurpose().isEmpty()) {
      return;
    }
    for (CheckEntry check : declared.checks()) {
      if (check.purposes().isEmpty() && check.purposeArgument().isEmpty()) {
        warnings.add(
            new PolicyWarning(
                check.element().position(),
                "a check without purpose or purposeArgument covers nothing, unless @ForPurpose"
                    + " says which parameter or element of the record names the purpose"));
      }
    }
  }
}
