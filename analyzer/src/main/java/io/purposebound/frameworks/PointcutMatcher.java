package io.purposebound.frameworks;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.TypeHierarchy;
import java.beans.Introspector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;

/** Whether a pointcut picks a method, and what it binds the names of the advice to. */
final class PointcutMatcher {
  /** What is known of a match: a runtime test may decide. */
  enum Match {
    YES,
    NO,
    UNKNOWN;

    Match and(Match o) {
      return this == NO || o == NO ? NO : this == UNKNOWN || o == UNKNOWN ? UNKNOWN : YES;
    }

    Match not() {
      return this == YES ? NO : this == NO ? YES : UNKNOWN;
    }
  }

  /** The argument that a name is bound to. */
  static final int TARGET = -1;

  private final TypeHierarchy types;
  private final FrameworkNames names;
  private final ParameterNames parameterNames;
  private final Method target;

  /** Arguments of the target, or {@link #TARGET}, by names of the advice. */
  private final Map<String, Integer> bound = new HashMap<>();

  private boolean unresolved;

  PointcutMatcher(TypeHierarchy types, FrameworkNames names, Method target) {
    this.types = types;
    this.names = names;
    this.parameterNames = new ParameterNames(names);
    this.target = target;
  }

  /** Returns whether a part of the pointcut is of a kind that is not known here. */
  boolean isUnresolved() {
    return unresolved;
  }

  private Match unresolved() {
    unresolved = true;
    return Match.UNKNOWN;
  }

  Map<String, Integer> bound() {
    return bound;
  }

  /** Returns whether the pointcut of an advice, or of a named pointcut, picks the target. */
  Match matches(String text, Method advice) {
    return Pointcut.parse(text).map(p -> matches(p, advice, 0)).orElseGet(this::unresolved);
  }

  private Match matches(Pointcut p, Method advice, int depth) {
    if (p instanceof Pointcut.And a) {
      return matches(a.a(), advice, depth).and(matches(a.b(), advice, depth));
    } else if (p instanceof Pointcut.Or o) {
      return matches(o.a(), advice, depth).not().and(matches(o.b(), advice, depth).not()).not();
    } else if (p instanceof Pointcut.Not n) {
      return matches(n.of(), advice, depth).not();
    }
    Pointcut.Designator d = (Pointcut.Designator) p;
    return switch (d.name()) {
      case "execution" -> execution(d.body(), advice);
      case "@annotation" -> annotated(d.body(), advice, own(target));
      case "@within", "@target" -> annotated(d.body(), advice, ofClass(target.owner()));
      case "within" -> of(isType(d.body(), target.owner().binaryName(), advice));
      case "bean" -> of(isBean(d.body()));
      case "this", "target" -> target(d.body(), advice);
      case "args" -> args(d.body(), advice);
      default -> named(d, advice, depth);
    };
  }

  private static Match of(boolean b) {
    return b ? Match.YES : Match.NO;
  }

  private static List<AnnotationNode> own(Method m) {
    return Annotated.all(m.node().visibleAnnotations, m.node().invisibleAnnotations);
  }

  private static List<AnnotationNode> ofClass(ClassFile c) {
    return Annotated.all(c.node().visibleAnnotations, c.node().invisibleAnnotations);
  }

  private Match annotated(String body, Method advice, List<AnnotationNode> on) {
    String type = typeOfName(body, advice).orElse(body);
    return of(
        on.stream().anyMatch(a -> isType(type, Annotated.typeOf(a).replace('/', '.'), advice)));
  }

  /** Returns the type of a parameter of the advice, as a binary name. */
  private Optional<String> typeOfName(String name, Method advice) {
    int i = parameterNames.of(advice).indexOf(name);
    return i < 0 ? Optional.empty() : Optional.of(advice.parameterTypes()[i].getClassName());
  }

  private boolean isBean(String pattern) {
    String simple =
        Introspector.decapitalize(
            io.purposebound.declarations.Names.simpleName(target.owner().name()));
    return wildcard(pattern).matcher(simple).matches();
  }

  private Match target(String body, Method advice) {
    Optional<String> type = typeOfName(body, advice);
    if (type.isPresent()) {
      bound.put(body, TARGET);
    }
    return of(isType(type.orElse(body) + "+", target.owner().binaryName(), advice));
  }

  private Match args(String body, Method advice) {
    List<String> items = Pointcut.items(body);
    Type[] given = target.parameterTypes();
    int rest = items.indexOf("..");
    int fixed = rest < 0 ? items.size() : items.size() - 1;
    if (given.length < fixed || (rest < 0 && given.length != fixed)) {
      return Match.NO;
    }
    Match all = Match.YES;
    for (int i = 0; i < items.size(); i++) {
      String item = items.get(i);
      if (item.equals("..")) {
        continue;
      }
      int at = rest < 0 || i < rest ? i : given.length - items.size() + i;
      Optional<String> type = typeOfName(item, advice);
      if (type.isPresent()) {
        bound.put(item, at);
      }
      all = all.and(holds(type.orElse(item), given[at].getClassName(), advice));
    }
    return all;
  }

  /** Whether an argument of a static type is of the wanted type: perhaps only at run time. */
  private Match holds(String wanted, String given, Method advice) {
    if (wanted.equals("*") || isType(wanted + "+", given, advice)) {
      return Match.YES;
    }
    return types.isSubtype(wanted.replace('.', '/'), given.replace('.', '/'))
        ? Match.UNKNOWN
        : Match.NO;
  }

  private Match named(Pointcut.Designator d, Method advice, int depth) {
    int dot = d.name().lastIndexOf('.');
    String owner = dot < 0 ? advice.owner().name() : d.name().substring(0, dot).replace('.', '/');
    String name = d.name().substring(dot + 1);
    for (ClassFile c : types.lineage(owner)) {
      for (Method m : c.methods()) {
        for (AnnotationNode a : own(m)) {
          if (m.node().name.equals(name)
              && names.is(FrameworkNames.Kind.POINTCUT, Annotated.typeOf(a))
              && depth < 8) {
            return Pointcut.parse(Annotated.text(a, "value"))
                .map(p -> renamed(p, m, Pointcut.items(d.body()), depth))
                .orElse(Match.UNKNOWN);
          }
        }
      }
    }
    return unresolved();
  }

  /** What a named pointcut binds is bound to the names that it was given. */
  private Match renamed(Pointcut p, Method pointcut, List<String> given, int depth) {
    Match m = matches(p, pointcut, depth + 1);
    List<String> own = parameterNames.of(pointcut);
    for (int i = 0; i < own.size() && i < given.size(); i++) {
      Integer argument = bound.get(own.get(i));
      if (argument != null) {
        bound.put(given.get(i), argument);
      }
    }
    return m;
  }

  /** {@code [modifiers] [@annotation] result [type.]name(parameters) [throws …]}. */
  private Match execution(String body, Method advice) {
    int open = body.indexOf('(');
    int close = body.lastIndexOf(')');
    if (open < 0 || close < open) {
      return unresolved();
    }
    String[] words = body.substring(0, open).trim().split("\\s+");
    if (words.length < 2) {
      return unresolved();
    }
    Match m = member(words[words.length - 1], advice);
    String result = Type.getReturnType(target.node().desc).getClassName();
    m = m.and(of(isType(words[words.length - 2], result, advice)));
    for (int i = 0; i < words.length - 2; i++) {
      m = m.and(modifier(words[i], advice));
    }
    return m.and(parameters(Pointcut.items(body.substring(open + 1, close)), advice));
  }

  private Match modifier(String word, Method advice) {
    if (word.startsWith("@")) {
      return annotated(word.substring(1), advice, own(target));
    }
    boolean not = word.startsWith("!");
    int flag =
        switch (not ? word.substring(1) : word) {
          case "public" -> Opcodes.ACC_PUBLIC;
          case "protected" -> Opcodes.ACC_PROTECTED;
          case "private" -> Opcodes.ACC_PRIVATE;
          case "static" -> Opcodes.ACC_STATIC;
          case "final" -> Opcodes.ACC_FINAL;
          default -> 0;
        };
    return flag == 0 ? unresolved() : of(target.is(flag) != not);
  }

  private Match member(String pattern, Method advice) {
    int dot = pattern.lastIndexOf('.');
    String name = pattern.substring(dot + 1);
    if (!wildcard(name).matcher(target.node().name).matches()) {
      return Match.NO;
    }
    if (dot <= 0) {
      return Match.YES;
    }
    String type = pattern.substring(0, pattern.charAt(dot - 1) == '.' ? dot + 1 : dot);
    for (ClassFile c : types.lineage(target.owner().name())) {
      boolean declares =
          c.methods().stream()
              .anyMatch(
                  x ->
                      x.node().name.equals(target.node().name)
                          && x.parameterTypes().length == target.parameterTypes().length);
      if (declares && isType(type.endsWith("..") ? type + "*" : type, c.binaryName(), advice)) {
        return Match.YES;
      }
    }
    return Match.NO;
  }

  private Match parameters(List<String> items, Method advice) {
    Type[] given = target.parameterTypes();
    int rest = items.indexOf("..");
    if (rest < 0 ? items.size() != given.length : items.size() - 1 > given.length) {
      return Match.NO;
    }
    for (int i = 0; i < items.size(); i++) {
      int at = rest < 0 || i < rest ? i : given.length - items.size() + i;
      if (i != rest && !isType(items.get(i), given[at].getClassName(), advice)) {
        return Match.NO;
      }
    }
    return Match.YES;
  }

  /** A type pattern: {@code *} within a name, {@code ..} for packages, {@code +} for subtypes. */
  private boolean isType(String pattern, String type, Method advice) {
    if (pattern.endsWith("+")) {
      String base = pattern.substring(0, pattern.length() - 1);
      return types.lineage(type.replace('.', '/')).stream()
              .anyMatch(c -> isType(base, c.binaryName(), advice))
          || isType(base, type, advice);
    }
    if (wildcard(pattern).matcher(type).matches()) {
      return true;
    }
    if (pattern.contains(".") || pattern.contains("*")) {
      return pattern.replace('.', '$').equals(type.replace('.', '$'));
    }
    String own = advice.owner().binaryName();
    String near = own.substring(0, own.lastIndexOf('.') + 1);
    return type.equals("java.lang." + pattern)
        || type.equals(near + pattern)
        || type.equals(own + "$" + pattern);
  }

  private static Pattern wildcard(String pattern) {
    StringBuilder b = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '*') {
        b.append(pattern.equals("*") ? ".*" : "[^.]*");
      } else if (pattern.startsWith("..", i)) {
        b.append("\\.(.*\\.)?");
        i++;
      } else {
        b.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return Pattern.compile(b.toString());
  }
}
