package io.purposebound.policy;

import static io.purposebound.policy.ElementKind.PARAMETER;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads entries of one list: which program elements they speak of (exactly one of {@code method},
 * {@code field} and so on), and which other keys they may have.
 */
final class ElementReader {
  private static final String INDEX = "index";

  private final List<ElementKind> kinds;
  private final List<String> keys = new ArrayList<>();

  /** Makes a reader for entries that may speak of these kinds and have these other keys. */
  ElementReader(List<ElementKind> kinds, String... otherKeys) {
    this.kinds = kinds;
    this.keys.addAll(kindKeys());
    if (kinds.contains(PARAMETER)) {
      keys.add(INDEX);
    }
    keys.addAll(List.of(otherKeys));
  }

  /** Reads the entry's element and refuses keys that it may not have. */
  ElementRef read(YamlMapping entry) {
    entry.allowing(keys);
    ElementKind kind = kind(entry);
    YamlValue name = entry.require(kind.key(), "a name");
    MemberPattern pattern = pattern(name, kind);
    return new ElementRef(kind, pattern, index(entry, kind, pattern), name.position());
  }

  private ElementKind kind(YamlMapping entry) {
    ElementKind named = null;
    for (ElementKind kind : kinds) {
      if (entry.get(kind.key()) != null) {
        if (named != null) {
          throw entry.misplaced(
              kind.key(),
              "'%s' beside '%s'".formatted(kind.key(), named.key()),
              "one of them, each in an entry of its own");
        }
        named = kind;
      }
    }
    if (named == null) {
      throw entry.wrong(
          "no name in this entry of '" + entry.section() + "'", expectedKinds() + ", with a name");
    }
    return named;
  }

  private String expectedKinds() {
    List<String> all = kindKeys();
    return all.size() == 1 ? all.get(0) : "one of " + String.join(", ", all);
  }

  private List<String> kindKeys() {
    List<String> all = new ArrayList<>();
    for (ElementKind kind : kinds) {
      all.add(kind.key());
    }
    return all;
  }

  private static int index(YamlMapping entry, ElementKind kind, MemberPattern pattern) {
    if (kind == PARAMETER) {
      return PolicyValues.index(
          entry.require(INDEX, "the number of the parameter, counted from 0"), pattern);
    }
    if (entry.get(INDEX) != null) {
      throw entry.misplaced(
          INDEX, "'index' beside '%s'".formatted(kind.key()), "it beside 'parameter' only");
    }
    return ElementRef.NO_PARAMETER;
  }

  private static MemberPattern pattern(YamlValue name, ElementKind kind) {
    return switch (kind) {
      case FIELD -> field(name, "a field such as com.acme.User#email");
      case CONSTANT -> field(name, "a constant such as com.acme.Purpose#AI");
      case METHOD -> method(name);
      case PARAMETER -> member(name, "a method such as com.acme.Api#submit(com.acme.Form)");
      case TYPE -> type(name, "a class such as com.acme.User");
      case ANNOTATION -> type(name, "an annotation type such as com.acme.Pii");
    };
  }

  static MemberPattern method(YamlValue name) {
    return member(name, "a method such as com.acme.Post#getText");
  }

  static MemberPattern type(YamlValue name, String expected) {
    MemberPattern pattern = PolicyValues.pattern(name, expected);
    if (!pattern.isClassPattern()) {
      throw name.wrong(expected + ", without a member");
    }
    return pattern;
  }

  private static MemberPattern field(YamlValue name, String expected) {
    MemberPattern pattern = member(name, expected);
    if (pattern.parameters().isPresent()) {
      throw name.wrong(expected + ", without parameters");
    }
    return pattern;
  }

  private static MemberPattern member(YamlValue name, String expected) {
    MemberPattern pattern = PolicyValues.pattern(name, expected);
    if (pattern.isClassPattern()) {
      throw name.wrong(expected + memberHint(pattern.classPattern()));
    }
    return pattern;
  }

  /**
   * Who writes {@code com.acme.Post.text} means the member after the last dot, who writes a class
   * all of its members.
   */
  private static String memberHint(String className) {
    int dot = className.lastIndexOf('.');
    String last = className.substring(dot + 1);
    boolean isMember = dot > 0 && Character.isLowerCase(last.charAt(0));
    String meant = isMember ? className.substring(0, dot) + "#" + last : className + "#*";
    return "; did you mean '" + meant + "'?";
  }
}
