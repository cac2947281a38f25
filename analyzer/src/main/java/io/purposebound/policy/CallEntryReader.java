package io.purposebound.policy;

import static io.purposebound.policy.ElementKind.ANNOTATION;
import static io.purposebound.policy.ElementKind.FIELD;
import static io.purposebound.policy.ElementKind.METHOD;
import static io.purposebound.policy.ElementKind.PARAMETER;
import static io.purposebound.policy.ElementKind.TYPE;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the entries that speak of the arguments of calls: uses, checks and flows. */
final class CallEntryReader {
  private static final ElementReader USES =
      new ElementReader(METHOD, PARAMETER, TYPE, FIELD, ANNOTATION);
  private static final ElementReader CHECKS =
      new ElementReader(METHOD, FIELD, PARAMETER, ANNOTATION);
  private static final ElementReader FLOWS = new ElementReader(METHOD);
  private static final String RECEIVER = "receiver";
  private static final String ARGUMENT = "argument";

  private final PolicyValues values;

  CallEntryReader(PolicyValues values) {
    this.values = values;
  }

  UseEntry use(YamlMapping entry) {
    entry.allowing(USES.keys(ARGUMENT, "purpose", "recipient", "country"));
    ElementRef element = USES.read(entry);
    return new UseEntry(
        element,
        arguments(entry, element),
        values.purposes(entry),
        PolicyValues.optionalText(entry, "recipient"),
        PolicyValues.optionalText(entry, "country"));
  }

  private static ArgumentSpec arguments(YamlMapping entry, ElementRef element) {
    Optional<YamlValue> written = entry.find(ARGUMENT);
    if (written.isEmpty()) {
      return ArgumentSpec.ALL;
    }
    if (element.kind() == FIELD || element.kind() == PARAMETER) {
      throw entry.misplaced(
          ARGUMENT,
          "'argument' beside '%s'".formatted(element.kind().key()),
          "it beside method, type or annotation only");
    }
    String expected = "a number counted from 0, a list of them, all or receiver";
    boolean all = false;
    boolean receiver = false;
    Set<Integer> numbers = new HashSet<>();
    for (YamlValue value : written.get().oneOrMore(expected)) {
      String text = value.text(expected);
      if (text.equals("all")) {
        all = true;
      } else if (text.equals(RECEIVER)) {
        receiver = true;
      } else if (PolicyValues.looksLikeNumber(text)) {
        numbers.add(PolicyValues.index(value, element.pattern()));
      } else {
        throw value.wrong(expected + Nearest.hint(text, List.of("all", RECEIVER)));
      }
    }
    return new ArgumentSpec(all, receiver, numbers);
  }

  CheckEntry check(YamlMapping entry) {
    entry.allowing(CHECKS.keys("subject", "purpose", "purposeArgument", "basis", "grantedWhen"));
    ElementRef element = CHECKS.read(entry);
    Optional<YamlValue> purposeArgument = entry.find("purposeArgument");
    if (purposeArgument.isPresent() && entry.find("purpose").isPresent()) {
      throw entry.misplaced("purposeArgument", "'purposeArgument' beside 'purpose'", "one of them");
    }
    if (purposeArgument.isPresent() && element.kind() == FIELD) {
      throw entry.misplaced(
          "purposeArgument",
          "'purposeArgument' beside 'field'",
          "purpose: a field has no arguments");
    }
    return new CheckEntry(
        element,
        entry.find("subject").map(v -> subject(v, element)).orElse(new SubjectSpec.Unstated()),
        values.optionalPurposes(entry),
        purposeArgument
            .map(v -> OptionalInt.of(PolicyValues.index(v, calledBy(element))))
            .orElse(OptionalInt.empty()),
        PolicyValues.basis(entry),
        entry
            .find("grantedWhen")
            .map(v -> PolicyValues.texts(v, "the outcomes that mean yes, such as \"true\""))
            .orElse(List.of("true")));
  }

  private static SubjectSpec subject(YamlValue value, ElementRef element) {
    String expected =
        element.kind() == FIELD
            ? "receiver or ambient"
            : "a number counted from 0, receiver or ambient";
    String text = value.text(expected);
    if (text.equals(RECEIVER)) {
      return new SubjectSpec.Receiver();
    }
    if (text.equals("ambient")) {
      return new SubjectSpec.Ambient();
    }
    if (PolicyValues.looksLikeNumber(text) && element.kind() != FIELD) {
      return new SubjectSpec.Argument(PolicyValues.index(value, calledBy(element)));
    }
    throw value.wrong(expected + Nearest.hint(text, List.of(RECEIVER, "ambient")));
  }

  /**
   * The arguments of a functional parameter are those of its own calls, which the pattern does not
   * show.
   */
  private static MemberPattern calledBy(ElementRef element) {
    MemberPattern pattern = element.pattern();
    return element.kind() == PARAMETER
        ? new MemberPattern(pattern.classPattern(), pattern.memberPattern(), Optional.empty())
        : pattern;
  }

  FlowEntry flow(YamlMapping entry) {
    entry.allowing(FLOWS.keys("from", "to"));
    ElementRef element = FLOWS.read(entry);
    YamlValue from = entry.require("from", "argument 0 or receiver");
    YamlValue to = entry.require("to", "return, argument 0 or receiver");
    return new FlowEntry(element, place(from, element, false), place(to, element, true));
  }

  private static FlowPlace place(YamlValue value, ElementRef element, boolean isTarget) {
    String expected =
        isTarget ? "return, receiver or argument N" : "receiver or argument N, counted from 0";
    String text = value.text(expected);
    if (text.equals(RECEIVER)) {
      return new FlowPlace.Receiver();
    }
    if (isTarget && text.equals("return")) {
      return new FlowPlace.Return();
    }
    if (text.startsWith(ARGUMENT + " ")) {
      String number = text.substring(ARGUMENT.length()).strip();
      return new FlowPlace.Argument(PolicyValues.index(value, number, element.pattern()));
    }
    throw value.wrong(expected);
  }
}
