package io.purposebound.policy;

import static io.purposebound.policy.ElementKind.ANNOTATION;
import static io.purposebound.policy.ElementKind.FIELD;
import static io.purposebound.policy.ElementKind.METHOD;
import static io.purposebound.policy.ElementKind.PARAMETER;
import static io.purposebound.policy.ElementKind.TYPE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the entries that speak of the arguments of calls: uses, checks and flows. */
final class CallEntryReader {
  private static final String RECEIVER = "receiver";
  private static final String ARGUMENT = "argument";
  private static final String PURPOSE_ARGUMENT = "purposeArgument";
  private static final String MEMBERS = "members";
  private static final ElementReader USES =
      new ElementReader(
          List.of(METHOD, PARAMETER, TYPE, FIELD, ANNOTATION),
          ARGUMENT,
          "purpose",
          "recipient",
          "country");
  private static final ElementReader CHECKS =
      new ElementReader(
          List.of(METHOD, FIELD, PARAMETER, ANNOTATION),
          "subject",
          "purpose",
          PURPOSE_ARGUMENT,
          "basis",
          "grantedWhen",
          MEMBERS);
  private static final ElementReader FLOWS = new ElementReader(List.of(METHOD), "from", "to");

  private final PolicyValues values;

  CallEntryReader(PolicyValues values) {
    this.values = values;
  }

  UseEntry use(YamlMapping entry) {
    ElementRef element = USES.read(entry);
    return new UseEntry(
        element,
        arguments(entry, element),
        values.purposes(entry),
        PolicyValues.optionalText(entry, "recipient"),
        PolicyValues.optionalText(entry, "country"));
  }

  private static ArgumentSpec arguments(YamlMapping entry, ElementRef element) {
    YamlValue written = entry.get(ARGUMENT);
    if (written == null) {
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
    for (YamlValue value : written.oneOrMore(expected)) {
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
    ElementRef element = CHECKS.read(entry);
    return new CheckEntry(
        element,
        subject(entry, element),
        values.optionalPurposes(entry),
        purposeArgument(entry, element),
        PolicyValues.basis(entry),
        grantedWhen(entry),
        members(entry, element));
  }

  private Map<String, PurposeKey> members(YamlMapping entry, ElementRef element) {
    YamlValue written = entry.get(MEMBERS);
    if (written == null) {
      return Map.of();
    }
    if (element.kind() != METHOD) {
      throw entry.misplaced(
          MEMBERS,
          "'members' beside '%s'".formatted(element.kind().key()),
          "it beside method only");
    }
    for (String other : List.of("purpose", PURPOSE_ARGUMENT, "grantedWhen")) {
      if (entry.get(other) != null) {
        throw entry.misplaced(other, "'%s' beside 'members'".formatted(other), "one of them");
      }
    }
    Map<String, PurposeKey> members = new LinkedHashMap<>();
    YamlMapping purposes = new YamlMapping(written, MEMBERS);
    for (String member : purposes.values().keySet()) {
      members.put(member, values.purpose(purposes, member));
    }
    return members;
  }

  private static SubjectSpec subject(YamlMapping entry, ElementRef element) {
    YamlValue value = entry.get("subject");
    if (value == null) {
      return new SubjectSpec.Unstated();
    }
    boolean isField = element.kind() == FIELD;
    String expected =
        isField ? "receiver or ambient" : "a number counted from 0, receiver or ambient";
    String text = value.text(expected);
    if (text.equals(RECEIVER)) {
      return new SubjectSpec.Receiver();
    }
    if (text.equals("ambient")) {
      return new SubjectSpec.Ambient();
    }
    if (PolicyValues.looksLikeNumber(text) && !isField) {
      return new SubjectSpec.Argument(PolicyValues.index(value, called(element)));
    }
    throw value.wrong(expected + Nearest.hint(text, List.of(RECEIVER, "ambient")));
  }

  private static OptionalInt purposeArgument(YamlMapping entry, ElementRef element) {
    YamlValue value = entry.get(PURPOSE_ARGUMENT);
    if (value == null) {
      return OptionalInt.empty();
    }
    if (entry.get("purpose") != null) {
      throw entry.misplaced(PURPOSE_ARGUMENT, "'purposeArgument' beside 'purpose'", "one of them");
    }
    if (element.kind() == FIELD) {
      throw entry.misplaced(
          PURPOSE_ARGUMENT,
          "'purposeArgument' beside 'field'",
          "purpose: a field has no arguments");
    }
    return OptionalInt.of(PolicyValues.index(value, called(element)));
  }

  private static List<String> grantedWhen(YamlMapping entry) {
    YamlValue value = entry.get("grantedWhen");
    if (value == null) {
      return List.of("true");
    }
    String expected = "the outcomes that mean yes, such as \"true\"";
    List<String> outcomes = new ArrayList<>();
    for (YamlValue item : value.oneOrMore(expected)) {
      outcomes.add(item.literal(expected));
    }
    return outcomes;
  }

  /**
   * The arguments of a functional parameter are those of its own calls, which the pattern does not
   * show.
   */
  private static MemberPattern called(ElementRef element) {
    MemberPattern pattern = element.pattern();
    return element.kind() == PARAMETER
        ? new MemberPattern(pattern.classPattern(), pattern.memberPattern(), Optional.empty())
        : pattern;
  }

  FlowEntry flow(YamlMapping entry) {
    ElementRef element = FLOWS.read(entry);
    YamlValue from = entry.require("from", "argument 0 or receiver");
    YamlValue to = entry.require("to", "return, argument 0 or receiver");
    return new FlowEntry(element, place(from, element, false), place(to, element, true));
  }

  private static FlowPlace place(YamlValue value, ElementRef element, boolean isTarget) {
    String expected =
        isTarget
            ? "return, receiver or argument N, counted from 0"
            : "receiver or argument N, counted from 0";
    String text = value.text(expected);
    if (text.equals(RECEIVER)) {
      return new FlowPlace.Receiver();
    }
    if (isTarget && text.equals("return")) {
      return new FlowPlace.Return();
    }
    if (text.startsWith(ARGUMENT) && text.indexOf(' ') == ARGUMENT.length()) {
      String number = text.substring(ARGUMENT.length()).strip();
      return new FlowPlace.Argument(PolicyValues.index(value, number, element.pattern()));
    }
    throw value.wrong(expected);
  }
}
