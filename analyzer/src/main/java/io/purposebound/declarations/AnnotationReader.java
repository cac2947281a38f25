package io.purposebound.declarations;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.policy.PolicyEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.AnnotationNode;

/** Reads annotations for what they mean: ours, and those that are declared to mean one of ours. */
final class AnnotationReader {
  private static final String OURS = "Lio/purposebound/annotations/";

  /** What an annotation type stands for. */
  record Alias(List<Meaning> meanings, List<PolicyEntry> entries) {}

  private final TypeHierarchy types;
  private final List<PolicyEntry> aliasEntries;
  private final Map<String, Alias> aliases = new ConcurrentHashMap<>();

  AnnotationReader(TypeHierarchy types, List<PolicyEntry> aliasEntries) {
    this.types = types;
    this.aliasEntries = aliasEntries;
    // our own two aliases are known even where the annotations jar is not on the class path
    aliases.put(
        OURS + "AiTrainingSink;",
        new Alias(
            List.of(new Meaning("DataUse", Map.of("value", List.of("train_ai_system")))),
            List.of()));
    aliases.put(
        OURS + "ObjectionCheck;",
        new Alias(
            List.of(
                new Meaning(
                    "ConsentCheck",
                    Map.of(
                        "basis",
                        new String[] {"", "NO_OBJECTION"},
                        "grantedWhen",
                        List.of("false")))),
            List.of()));
  }

  /** The meanings and policy entries of an element's annotations. */
  record Found(List<Meaning> meanings, List<PolicyEntry> entries) {
    List<Meaning> named(String name) {
      return meanings.stream().filter(m -> m.name().equals(name)).toList();
    }

    Optional<Meaning> first(String name) {
      return meanings.stream().filter(m -> m.name().equals(name)).findFirst();
    }

    boolean has(String name) {
      return first(name).isPresent();
    }
  }

  Found read(@Nullable List<AnnotationNode> visible, @Nullable List<AnnotationNode> invisible) {
    List<Meaning> meanings = new ArrayList<>();
    List<PolicyEntry> entries = new ArrayList<>();
    for (List<AnnotationNode> list :
        new List[] {
          visible == null ? List.of() : visible, invisible == null ? List.of() : invisible
        }) {
      for (AnnotationNode a : list) {
        add(a, meanings, entries);
      }
    }
    return new Found(meanings, entries);
  }

  private void add(AnnotationNode a, List<Meaning> meanings, List<PolicyEntry> entries) {
    Map<String, Object> values = Meaning.valuesOf(a);
    if (values.get("value") instanceof List<?> l
        && !l.isEmpty()
        && l.get(0) instanceof AnnotationNode) {
      for (Object o : l) {
        if (o instanceof AnnotationNode nested) {
          add(nested, meanings, entries);
        }
      }
      return;
    }
    Alias alias = alias(a.desc, new HashSet<>());
    if (isBase(a.desc)) {
      meanings.add(new Meaning(simpleName(a.desc), values));
    }
    alias.meanings().forEach(m -> meanings.add(m.overriddenBy(values)));
    entries.addAll(alias.entries());
  }

  private static boolean isBase(String desc) {
    return desc.startsWith(OURS)
        && !desc.endsWith("/AiTrainingSink;")
        && !desc.endsWith("/ObjectionCheck;");
  }

  private static String simpleName(String desc) {
    return desc.substring(OURS.length(), desc.length() - 1);
  }

  private Alias alias(String desc, Set<String> path) {
    Alias known = aliases.get(desc);
    if (known != null) {
      return known;
    }
    List<Meaning> meanings = new ArrayList<>();
    List<PolicyEntry> entries = new ArrayList<>();
    if (path.add(desc) && !isBase(desc) && desc.startsWith("L")) {
      String name = desc.substring(1, desc.length() - 1);
      String binary = name.replace('/', '.');
      for (PolicyEntry e : aliasEntries) {
        if (e.element().pattern().matchesClass(binary)) {
          entries.add(e);
        }
      }
      if (!name.startsWith("java/")) {
        Optional<ClassFile> type = types.find(name);
        if (type.isPresent()) {
          addMeta(type.get().node().visibleAnnotations, path, meanings, entries);
          addMeta(type.get().node().invisibleAnnotations, path, meanings, entries);
        }
      }
    }
    Alias result = new Alias(List.copyOf(meanings), List.copyOf(entries));
    aliases.putIfAbsent(desc, result);
    return result;
  }

  private void addMeta(
      @Nullable List<AnnotationNode> metas,
      Set<String> path,
      List<Meaning> meanings,
      List<PolicyEntry> entries) {
    if (metas == null) {
      return;
    }
    for (AnnotationNode meta : metas) {
      if (isBase(meta.desc)) {
        meanings.add(new Meaning(simpleName(meta.desc), Meaning.valuesOf(meta)));
      } else if (!path.contains(meta.desc)) {
        Alias up = alias(meta.desc, path);
        Map<String, Object> values = Meaning.valuesOf(meta);
        up.meanings().forEach(m -> meanings.add(m.overriddenBy(values)));
        entries.addAll(up.entries());
      }
    }
  }
}
