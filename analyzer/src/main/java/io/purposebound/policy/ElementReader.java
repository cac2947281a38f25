package io.purposebound.policy;

import static io.purposebound.policy.ElementKind.PARAMETER;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads which program elements an entry speaks of: exactly one of {@code method}, {@code field} and
 * so on.
 */
final class ElementReader {
  private static final String INDEX = "index";

  private final List<ElementKind> kinds;

  /** Makes a reader for entries that may speak of these kinds. */
  ElementReader(ElementKind... kinds) {
    this.kinds = List.of(kinds);
  }

  /** Returns the keys that an entry may have: those of the element and the given ones. */
  List<String> keys(String... others) {
    List<String> keys = new ArrayList<>(kindKeys());
    if (kinds.contains(PARAMETER)) {
      keys.add(INDEX);
    }
    keys.addAll(List.of(others));
    return keys;
  }

  ElementRef read(YamlMapping entry) {
    List<ElementKind> named = kinds.stream().filter(k -> entry.find(k.key()).isPresent()).toList();
    String expected =
        kinds.size() == 1 ? kindKeys().get(0) : "one of " + String.join(", ", kindKeys());
    if (named.isEmpty()) {
      throw entry.wrong("no name in " + entry.what(), expected + ": a name");
    }
    if (named.size() > 1) {
      String second = named.get(1).key();
      throw entry.misplaced(
          second,
          "'%s' beside '%s'".formatted(second, named.get(0).key()),
          expected + ", each in an entry of its own");
    }
    ElementKind kind = named.get(0);
    YamlValue name = entry.require(kind.key(), "a name");
    MemberPattern pattern = pattern(name, kind);
    return new ElementRef(kind, pattern, index(entry, kind, pattern), name.position());
  }

  private List<String> kindKeys() {
    return kinds.stream().map(ElementKind::key).toList();
  }

  private static int index(YamlMapping entry, ElementKind kind, MemberPattern pattern) {
    if (kind == PARAMETER) {
      return PolicyValues.index(
          entry.require(INDEX, "the number of the parameter, counted from 0"), pattern);
    }
    if (entry.find(INDEX).isPresent()) {
      throw entry.misplaced(
          INDEX, "'index' beside '%s'".formatted(kind.key()), "it beside 'parameter' only");
    }
    return ElementRef.NO_PARAMETER;
  }

  private static MemberPattern pattern(YamlValue name, ElementKind kind) {
    return switch (kind) {
      case FIELD -> member(name, "a field such as com.acme.User#email", false);
      case CONSTANT -> member(name, "a constant such as com.acme.Purpose#AI", false);
      case METHOD -> method(name);
      case PARAMETER -> member(name, "a method such as com.acme.Api#submit(com.acme.Form)", true);
      case TYPE -> type(name, "a class such as com.acme.User");
      case ANNOTATION -> type(name, "an annotation type such as com.acme.Pii");
    };
  }

  static MemberPattern method(YamlValue name) {
    return member(name, "a method such as com.acme.Post#getText or com.acme.Post#*", true);
  }

  static MemberPattern type(YamlValue name, String expected) {
    MemberPattern pattern = PolicyValues.pattern(name, expected);
    if (!pattern.isClassPattern()) {
      throw name.wrong(expected + ", without a member");
    }
    return pattern;
  }

  private static MemberPattern member(YamlValue name, String expected, boolean isMethod) {
    MemberPattern pattern = PolicyValues.pattern(name, expected);
    if (pattern.isClassPattern()) {
      throw name.wrong(expected + lastNameHint(pattern.classPattern()));
    }
    if (!isMethod && pattern.parameters().isPresent()) {
      throw name.wrong(expected + ", without parameters");
    }
    return pattern;
  }

  /** Who writes {@code com.acme.Post.text} means the member after the last dot. */
  private static String lastNameHint(String className) {
    int dot = className.lastIndexOf('.');
    boolean looksLikeMember =
        dot > 0 && Stream.of(className.split("\\.")).filter(ElementReader::isCapital).count() > 0;
    return looksLikeMember && !isCapital(className.substring(dot + 1))
        ? "; did you mean '"
            + className.substring(0, dot)
            + "#"
            + className.substring(dot + 1)
            + "'?"
        : "";
  }

  private static boolean isCapital(String name) {
    return !name.isEmpty() && Character.isUpperCase(name.charAt(0));
  }
}
