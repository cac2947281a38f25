package io.purposebound.classfile;

import io.purposebound.classfile.ClassScan.Mentions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * Who mentions whom: the program's classes, and those of its dependencies that it reaches by naming
 * them, directly or through others. Built from constant pools, so that only classes that matter are
 * ever read in full. Used by one thread.
 */
public final class ClassIndex {
  private static final String OURS = "io/purposebound/annotations/";

  private final ClassPath classPath;
  private final Map<String, Mentions> program = new TreeMap<>();
  private final Map<String, Mentions> dependencies = new LinkedHashMap<>();
  private final NameTable names = new NameTable();
  private @Nullable Map<String, Set<String>> dependencySubtypes;
  private @Nullable CallOwners callOwners;
  private boolean dependenciesRead;
  private final KeptClasses kept;

  ClassIndex(ClassPath classPath, int threads, KeptClasses kept) {
    this.classPath = classPath;
    this.kept = kept;
    Map<String, byte[]> read = new ConcurrentHashMap<>();
    InParallel.forEach(
        classPath.programClasses(),
        threads,
        name -> classPath.bytes(name).ifPresent(b -> read.put(name, b)));
    for (String name : classPath.programClasses()) {
      byte[] bytes = read.remove(name);
      Mentions m = bytes == null ? null : kept.scanOfProgram(name, bytes, names);
      if (m != null) {
        program.put(name, m);
      }
    }
  }

  /** Keeps each name once, and the types' names as a work list. */
  private static final class NameTable implements ClassScan.Names {
    private final LongSet memberHashes = new LongSet();
    private final LongSet typeHashes = new LongSet();
    final List<String> members = new ArrayList<>();
    final List<String> types = new ArrayList<>();
    final Deque<String> fresh = new ArrayDeque<>();

    @Override
    public void member(long hash, byte[] bytes, int start, int end) {
      if (memberHashes.add(hash)) {
        members.add(new String(bytes, start, end - start, StandardCharsets.UTF_8));
      }
    }

    @Override
    public void type(long hash, byte[] bytes, int start, int end) {
      if (typeHashes.add(hash)) {
        String name = new String(bytes, start, end - start, StandardCharsets.UTF_8);
        types.add(name);
        fresh.add(name);
      }
    }

    @Override
    public void member(long hash, String text) {
      if (memberHashes.add(hash)) {
        members.add(text);
      }
    }

    @Override
    public void type(long hash, String text) {
      if (typeHashes.add(hash)) {
        types.add(text);
        fresh.add(text);
      }
    }
  }

  /** Returns whether a class belongs to the program and could be read. */
  public boolean isProgram(String name) {
    return program.containsKey(name);
  }

  /** Returns what was read of a class of the program, null where it has to be read in full. */
  @Nullable Mentions ofProgram(String name) {
    return program.get(name);
  }

  private void readDependencies() {
    if (dependenciesRead) {
      return;
    }
    dependenciesRead = true;
    while (!names.fresh.isEmpty()) {
      String name = names.fresh.remove();
      if (name.startsWith("java/") || !classPath.isDependency(name)) {
        continue;
      }
      Mentions m = kept.scanOfLibrary(name, () -> classPath.bytes(name), names);
      if (m != null) {
        dependencies.put(name, m);
      }
    }
  }

  /** Returns the classes that the program names, directly or through dependencies; its own too. */
  public List<String> classes() {
    readDependencies();
    List<String> all = new ArrayList<>(program.keySet());
    all.addAll(new TreeSet<>(dependencies.keySet()));
    return all;
  }

  /** Returns the names of all members that are mentioned anywhere. */
  public List<String> memberNames() {
    readDependencies();
    return names.members;
  }

  /** Returns the names of all classes that are mentioned anywhere. */
  public List<String> typeNames() {
    readDependencies();
    return names.types;
  }

  /** Returns the classes with a reference to a member of one of these names. */
  public Set<String> mentioningMembers(Collection<String> memberNames) {
    LongSet wanted = new LongSet();
    for (String n : memberNames) {
      wanted.add(ClassScan.member(n, "") >>> 32 | 1L << 62);
    }
    Set<String> found = new TreeSet<>();
    each(
        (name, m) -> {
          for (long member : m.members()) {
            if (wanted.contains(member >>> 32 | 1L << 62)) {
              found.add(name);
              return;
            }
          }
        });
    return found;
  }

  /**
   * Returns the classes with a reference to one of these, by the name of its class or of one that
   * it may be called by.
   *
   * @param ofProgram whether the program's classes are asked for, or its dependencies'
   */
  public Set<String> mentioning(Collection<MethodKey> members, boolean ofProgram) {
    Set<String> found = new TreeSet<>();
    if (members.isEmpty()) {
      return found;
    }
    readDependencies();
    CallOwners of = callOwners;
    if (of == null) {
      of = new CallOwners(program, dependencies);
      callOwners = of;
    }
    LongSet anyOwner = new LongSet();
    LongSet wanted = new LongSet();
    Map<Long, List<LongSet>> owners = new HashMap<>();
    for (MethodKey k : members) {
      long member = ClassScan.member(k.name(), k.desc());
      if (of.isKnown(k.owner())) {
        wanted.add(member);
        owners.computeIfAbsent(member, x -> new ArrayList<>()).add(of.hashesOf(k));
      } else {
        anyOwner.add(member);
      }
    }
    for (Map.Entry<String, Mentions> e : (ofProgram ? program : dependencies).entrySet()) {
      Mentions m = e.getValue();
      for (int i = 0; i < m.members().length; i++) {
        long member = m.members()[i];
        if (anyOwner.contains(member)
            || (wanted.contains(member)
                && isAmong(m.owners()[i], owners.getOrDefault(member, List.of())))) {
          found.add(e.getKey());
          break;
        }
      }
    }
    return found;
  }

  private static boolean isAmong(long owner, List<LongSet> owners) {
    for (LongSet o : owners) {
      if (o.contains(owner)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the classes that mention one of these classes, in code or in a declaration. */
  public Set<String> mentioningTypes(Collection<String> typeNames) {
    LongSet wanted = new LongSet();
    for (String n : typeNames) {
      wanted.add(ClassScan.hash(n));
    }
    Set<String> found = new TreeSet<>();
    each(
        (name, m) -> {
          if (wanted.containsAny(m.classes()) || wanted.containsAny(m.types())) {
            found.add(name);
          }
        });
    return found;
  }

  /**
   * Returns the names of the classes that the program's code mentions as classes: supertypes,
   * owners of members, targets of casts; not those in descriptors alone.
   */
  public List<String> classesNamedByProgram() {
    LongSet named = new LongSet();
    program.values().forEach(m -> named.addAll(m.classes()));
    List<String> all = new ArrayList<>();
    for (String name : typeNames()) {
      if (named.contains(ClassScan.hash(name))) {
        all.add(name);
      }
    }
    return all;
  }

  /** Returns the program's classes that mention one of these classes as a class, sorted. */
  public List<String> programNaming(Collection<String> classNames) {
    LongSet wanted = new LongSet();
    classNames.forEach(n -> wanted.add(ClassScan.hash(n)));
    List<String> found = new ArrayList<>();
    if (!wanted.isEmpty()) {
      program.forEach(
          (name, m) -> {
            if (wanted.containsAny(m.classes())) {
              found.add(name);
            }
          });
    }
    return found;
  }

  /** Returns the classes that carry one of our annotations, or one that stands for ours. */
  public Set<String> annotated(Collection<String> aliases) {
    Set<String> wanted = new TreeSet<>(aliases);
    for (String n : typeNames()) {
      if (n.startsWith(OURS)) {
        wanted.add(n);
      }
    }
    Set<String> found = new TreeSet<>();
    int before = -1;
    while (before != wanted.size()) {
      before = wanted.size();
      found = mentioningTypes(wanted);
      for (String n : found) {
        Mentions m = program.containsKey(n) ? program.get(n) : dependencies.get(n);
        if (m != null && (m.access() & Opcodes.ACC_ANNOTATION) != 0) {
          wanted.add(n);
        }
      }
    }
    return found;
  }

  /** Returns the direct subtypes among the dependencies that are reached. */
  Map<String, Set<String>> dependencySubtypes() {
    Map<String, Set<String>> known = dependencySubtypes;
    if (known == null) {
      readDependencies();
      Map<String, Set<String>> index = new TreeMap<>();
      dependencies.forEach(
          (name, m) -> TypeHierarchy.enter(m.superName(), m.interfaces(), name, index));
      known = index;
      dependencySubtypes = index;
    }
    return known;
  }

  private interface Visitor {
    void visit(String name, Mentions m);
  }

  private void each(Visitor v) {
    readDependencies();
    program.forEach(v::visit);
    dependencies.forEach(v::visit);
  }
}
