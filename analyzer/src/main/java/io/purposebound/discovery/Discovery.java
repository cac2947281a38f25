package io.purposebound.discovery;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.declarations.Names;
import io.purposebound.policy.ElementKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.FieldNode;

/** Looks through a program's classes for what is likely to be personal data. */
public final class Discovery {
  /** From here on a datum is likely enough to follow where it goes without being asked. */
  public static final int LIKELY = 80;

  private static final int STRONG = 80;
  private static final int WEAK = 62;
  private static final int IN_PERSON = 10;
  private static final int ANNOTATED = 8;
  private static final int STORED = 4;

  private final TypeHierarchy types;
  private final Lexicon lexicon = Lexicon.builtIn();

  /**
   * @param types the classes; only the program's are looked through
   */
  public Discovery(TypeHierarchy types) {
    this.types = types;
  }

  /** Returns what is likely to be personal data, the likeliest first. */
  public List<Candidate> candidates() {
    Set<Candidate> all = new TreeSet<>();
    for (ClassFile c : types.program()) {
      if (!c.node().name.contains("package-info") && !c.isAnonymous()) {
        fields(c, all);
        accessors(c, all);
        parameters(c, all);
      }
    }
    return List.copyOf(all);
  }

  /** Returns the program's classes that are persons: named so, with personal data in them. */
  public List<String> persons(List<Candidate> candidates) {
    Set<String> all = new TreeSet<>();
    for (Candidate c : candidates) {
      String owner = c.element().substring(0, c.element().indexOf('#'));
      List<String> words = Words.of(Names.simpleName(owner.replace('.', '/')));
      if (c.kind() != ElementKind.PARAMETER && lexicon.isPerson(words)) {
        all.add(owner);
      }
    }
    return List.copyOf(all);
  }

  /** Returns methods and fields that look as if they told whether a person has agreed. */
  public List<String> checks() {
    return new CheckNames(types).find();
  }

  /** Returns the source files of the classes that hold candidates, by binary name. */
  public Map<String, String> sourceFiles(List<Candidate> candidates) {
    Map<String, String> all = new TreeMap<>();
    for (Candidate c : candidates) {
      String owner = c.element().substring(0, c.element().indexOf('#'));
      types.find(owner.replace('.', '/')).ifPresent(f -> all.put(owner, f.sourcePath()));
    }
    return all;
  }

  private List<String> nameOf(ClassFile c) {
    return Words.of(Names.simpleName(c.name()));
  }

  private void fields(ClassFile c, Set<Candidate> all) {
    List<String> className = nameOf(c);
    for (FieldNode f : c.node().fields) {
      if ((f.access & (Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC)) != 0 || c.isEnum()) {
        continue;
      }
      Marked marked = Marked.of(f.visibleAnnotations, f.invisibleAnnotations);
      if (lexicon.isTechnical(className) && !marked.isData()) {
        continue;
      }
      judge(f.name, marked, Type.getType(f.desc), className)
          .ifPresent(
              j ->
                  all.add(
                      new Candidate(
                          ElementKind.FIELD,
                          c.binaryName() + "#" + f.name,
                          -1,
                          Names.shortName(c.name(), f.name),
                          j.rule().sensitivity(),
                          j.rule().category(),
                          j.score(),
                          j.reason())));
    }
  }

  /** Accessors of interfaces without fields: projections, declarative mappings. */
  private void accessors(ClassFile c, Set<Candidate> all) {
    List<String> className = nameOf(c);
    if (!c.isInterface() || lexicon.isTechnical(className)) {
      return;
    }
    for (Method m : c.methods()) {
      String name = m.node().name;
      if (!m.isAbstract() || !m.node().desc.startsWith("()") || !name.startsWith("get")) {
        continue;
      }
      Marked marked = Marked.of(m.node().visibleAnnotations, m.node().invisibleAnnotations);
      judge(name.substring(3), marked, Type.getReturnType(m.node().desc), className)
          .ifPresent(
              j ->
                  all.add(
                      new Candidate(
                          ElementKind.METHOD,
                          c.binaryName() + "#" + name + "()",
                          -1,
                          Names.shortName(c.name(), name),
                          j.rule().sensitivity(),
                          j.rule().category(),
                          j.score(),
                          j.reason())));
    }
  }

  /** What a request brings: parameters that a framework fills. */
  private void parameters(ClassFile c, Set<Candidate> all) {
    for (Method m : c.methods()) {
      List<AnnotationNode>[] lists = m.node().visibleParameterAnnotations;
      if (lists == null || lists.length != m.parameterTypes().length) {
        continue;
      }
      for (int i = 0; i < lists.length; i++) {
        Marked marked = Marked.of(lists[i], null);
        String name = marked.name().orElse(ParameterNames.of(m, i));
        if (!marked.isRequest() || name.isEmpty()) {
          continue;
        }
        int index = i;
        judge(name, marked, m.parameterTypes()[i], List.of())
            .filter(j -> j.rule().strong())
            .ifPresent(
                j ->
                    all.add(
                        new Candidate(
                            ElementKind.PARAMETER,
                            Names.method(c.name(), m.node().name, m.node().desc),
                            index,
                            Names.shortName(c.name(), m.node().name) + "(" + name + ")",
                            j.rule().sensitivity(),
                            j.rule().category(),
                            j.score(),
                            j.reason())));
      }
    }
  }

  private record Judged(NameRule rule, int score, String reason) {}

  private Optional<Judged> judge(String name, Marked marked, Type type, List<String> className) {
    String kind = kind(type);
    Optional<NameRule> found = lexicon.rule(Words.of(name), kind);
    String by = "named '" + name + "'";
    if (found.isEmpty() && marked.name().isPresent()) {
      found = lexicon.rule(Words.of(marked.name().get()), kind);
      by = "mapped to '" + marked.name().get() + "'";
    }
    if (found.isEmpty() && marked.isEmail() && kind.equals("text")) {
      found = lexicon.rule(List.of("email"), "text");
      by = "marked as an e-mail address";
    }
    boolean person = lexicon.isPerson(className);
    if (found.isEmpty() || (!found.get().strong() && !person)) {
      return Optional.empty();
    }
    NameRule rule = found.get();
    int score = rule.strong() ? STRONG : WEAK;
    StringBuilder reason = new StringBuilder(by).append(", ").append(simpleName(type));
    if (person) {
      score += IN_PERSON;
      reason.append(", in a class of a person");
    }
    if (marked.isEmail() || (marked.isData() && marked.name().isPresent())) {
      score += ANNOTATED;
      reason.append(", ").append(marked.words());
    } else if (marked.isData()) {
      score += STORED;
      reason.append(", ").append(marked.words());
    }
    return Optional.of(new Judged(rule, Math.min(99, score), reason.toString()));
  }

  private static String simpleName(Type type) {
    String name = type.getClassName();
    return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
  }

  /** Names the kind of a type as the list of names does. */
  private String kind(Type type) {
    return switch (type.getSort()) {
      case Type.BOOLEAN -> "flag";
      case Type.BYTE, Type.SHORT, Type.INT, Type.LONG, Type.FLOAT, Type.DOUBLE, Type.CHAR ->
          "number";
      case Type.ARRAY -> type.getDescriptor().equals("[B") ? "bytes" : "collection";
      default -> kind(type.getInternalName());
    };
  }

  private String kind(@Nullable String name) {
    if (name == null) {
      return "flag";
    }
    return switch (name) {
      case "java/lang/String", "java/lang/CharSequence" -> "text";
      case "java/lang/Boolean" -> "flag";
      case "java/lang/Integer",
          "java/lang/Long",
          "java/lang/Double",
          "java/lang/Short",
          "java/math/BigDecimal",
          "java/math/BigInteger" ->
          "number";
      case "java/util/Date", "java/util/Calendar", "java/sql/Date", "java/sql/Timestamp" -> "date";
      case "java/util/List", "java/util/Set", "java/util/Collection", "java/util/Map" ->
          "collection";
      case "java/net/InetAddress" -> "object";
      default -> kindOfOther(name);
    };
  }

  private String kindOfOther(String name) {
    if (name.startsWith("java/time/")) {
      return "date";
    }
    boolean data =
        types
            .find(name)
            .map(c -> c.isProgram() && !c.isInterface() && !lexicon.isTechnical(nameOf(c)))
            .orElse(false);
    return data ? "object" : "other";
  }
}
