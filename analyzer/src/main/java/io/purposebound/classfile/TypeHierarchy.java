package io.purposebound.classfile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Classes by name, and how they relate. Headers are read on first use; code only for the program's
 * classes and for dependencies whose methods are analysed. Thread-safe.
 */
public final class TypeHierarchy {
  /** The newest class file version that ASM reads. */
  private static final int NEWEST = Opcodes.V28;

  private final ClassPath classPath;
  private final Consumer<Problem> problems;
  private final Map<String, Optional<ClassFile>> classes = new ConcurrentHashMap<>();
  private final KeptClasses kept;
  private final Map<String, List<ClassFile>> supertypes = new ConcurrentHashMap<>();
  private final Map<String, Boolean> analysed = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> programSubtypes = new TreeMap<>();
  private final ClassIndex index;

  /**
   * @param classPath where classes come from
   * @param problems told of every class that cannot be read
   */
  public TypeHierarchy(ClassPath classPath, Consumer<Problem> problems) {
    this(classPath, problems, 1);
  }

  /**
   * @param classPath where classes come from
   * @param problems told of every class that cannot be read; by several threads
   * @param threads how many threads read the program's classes
   */
  public TypeHierarchy(ClassPath classPath, Consumer<Problem> problems, int threads) {
    this(classPath, problems, threads, KeptClasses.forOneRun());
  }

  /**
   * @param classPath where classes come from
   * @param problems told of every class that cannot be read; by several threads
   * @param threads how many threads read the program's classes
   * @param kept what was read of the same jars before
   */
  public TypeHierarchy(
      ClassPath classPath, Consumer<Problem> problems, int threads, KeptClasses kept) {
    this.classPath = classPath;
    this.problems = problems;
    this.kept = kept;
    kept.retain(classPath.programClasses());
    this.index = new ClassIndex(classPath, threads, kept);
    for (String name : classPath.programClasses()) {
      ClassScan.Mentions m = index.ofProgram(name);
      if (m != null) {
        enter(m.superName(), m.interfaces(), name, programSubtypes);
      } else {
        // broken, or newer than this version reads: reading it in full says so
        find(name).ifPresent(c -> enter(c.superName(), c.interfaces(), name, programSubtypes));
      }
    }
  }

  /** Returns who mentions whom. */
  public ClassIndex index() {
    return index;
  }

  static void enter(
      @org.jspecify.annotations.Nullable String superName,
      Collection<String> interfaces,
      String name,
      Map<String, Set<String>> index) {
    if (superName != null) {
      index.computeIfAbsent(superName, k -> new TreeSet<>()).add(name);
    }
    for (String i : interfaces) {
      index.computeIfAbsent(i, k -> new TreeSet<>()).add(name);
    }
  }

  /** Returns the class, or empty where it is missing or broken. */
  public Optional<ClassFile> find(String internalName) {
    Optional<ClassFile> known = classes.get(internalName);
    if (known == null) {
      known = read(internalName);
      classes.putIfAbsent(internalName, known);
      known = classes.getOrDefault(internalName, known);
    }
    return known;
  }

  /** Returns the program's classes, sorted by name. */
  public List<ClassFile> program() {
    List<ClassFile> all = new ArrayList<>();
    for (String name : classPath.programClasses()) {
      find(name).ifPresent(all::add);
    }
    return all;
  }

  private Optional<ClassFile> read(String name) {
    if (name.startsWith("[")) {
      return Optional.empty();
    }
    boolean program = classPath.isProgram(name);
    if (!program) {
      return kept.ofLibrary(name, () -> read(name, classPath.bytes(name), false));
    }
    Optional<byte[]> bytes = classPath.bytes(name);
    return bytes.flatMap(b -> kept.ofProgram(name, b, () -> read(name, bytes, true)));
  }

  private Optional<ClassFile> read(String name, Optional<byte[]> bytes, boolean program) {
    return bytes
        .flatMap(b -> parse(name, b, program ? 0 : ClassReader.SKIP_CODE))
        .filter(n -> isInPlace(n, name))
        .map(n -> new ClassFile(n, program));
  }

  private boolean isInPlace(ClassNode node, String name) {
    if (node.name.equals(name)) {
      return true;
    }
    problems.accept(
        new Problem(
            "MisplacedClassFile",
            name + ".class",
            "holds the class "
                + node.name.replace('/', '.')
                + ": name the folder above the packages"));
    return false;
  }

  private Optional<ClassNode> parse(String name, byte[] bytes, int flags) {
    try {
      ClassNode node = new ClassNode();
      new ClassReader(bytes).accept(node, flags | ClassReader.SKIP_FRAMES);
      return Optional.of(node);
    } catch (IllegalArgumentException e) {
      int major = bytes.length > 7 ? ((bytes[6] & 0xff) << 8) | (bytes[7] & 0xff) : 0;
      problems.accept(
          new Problem(
              "BrokenClassFile",
              name + ".class",
              major > NEWEST
                  ? "class file version "
                      + major
                      + " is newer than this version reads: compile"
                      + " with an older --release or update Purposebound"
                  : "is no class file: compile it again"));
    } catch (RuntimeException e) {
      problems.accept(
          new Problem(
              "BrokenClassFile", name + ".class", "is broken or cut off: compile it again"));
    }
    return Optional.empty();
  }

  /** Returns the method with its code; for a method without code, its declaration. */
  public MethodNode code(Method method) {
    ClassFile owner = method.owner();
    if (owner.isProgram()) {
      return method.node();
    }
    ClassNode full =
        kept.code(
            owner.name(),
            () ->
                classPath
                    .bytes(owner.name())
                    .flatMap(b -> parse(owner.name(), b, 0))
                    .orElseGet(owner::node));
    return ClassFile.codeOf(full, method);
  }

  /**
   * Returns whether code of this class may be analysed: the program's and dependencies', no JDK.
   */
  public boolean isAnalysed(String internalName) {
    Boolean known = analysed.get(internalName);
    if (known == null) {
      known = classPath.isProgram(internalName) || classPath.isDependency(internalName);
      analysed.put(internalName, known);
    }
    return known;
  }

  /**
   * Returns the class and all its supertypes that are at hand: the class, its superclasses, then
   * interfaces breadth first.
   */
  public List<ClassFile> lineage(String internalName) {
    List<ClassFile> known = supertypes.get(internalName);
    if (known == null) {
      known = computeLineage(internalName);
      supertypes.put(internalName, known);
    }
    return known;
  }

  private List<ClassFile> computeLineage(String name) {
    Set<ClassFile> all = new LinkedHashSet<>();
    Deque<ClassFile> interfaces = new ArrayDeque<>();
    Optional<ClassFile> c = find(name);
    while (c.isPresent() && all.add(c.get())) {
      interfaces.add(c.get());
      String up = c.get().superName();
      c = up == null ? Optional.empty() : find(up);
    }
    while (!interfaces.isEmpty()) {
      for (String i : interfaces.remove().interfaces()) {
        find(i).filter(all::add).ifPresent(interfaces::add);
      }
    }
    return List.copyOf(all);
  }

  /** Returns whether {@code sub} is {@code sup} or below it, as far as the classes are at hand. */
  public boolean isSubtype(String sub, String sup) {
    if (sub.equals(sup) || sup.equals("java/lang/Object")) {
      return true;
    }
    for (ClassFile c : lineage(sub)) {
      if (c.name().equals(sup)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the program's classes below this one, itself included if it is at hand, sorted. */
  public Set<String> programSubtypes(String internalName) {
    return below(internalName, programSubtypes);
  }

  /** Returns the dependencies' classes below this one, among those that the program reaches. */
  public Set<String> dependencySubtypes(String internalName) {
    return below(internalName, index.dependencySubtypes());
  }

  static Set<String> below(String name, Map<String, Set<String>> index) {
    Set<String> all = new TreeSet<>();
    Deque<String> todo = new ArrayDeque<>(List.of(name));
    while (!todo.isEmpty()) {
      String n = todo.remove();
      if (all.add(n)) {
        todo.addAll(index.getOrDefault(n, Set.of()));
      }
    }
    return all;
  }

  /** Finds a method by name and descriptor in the class or above it, as the JVM resolves it. */
  public Optional<Method> resolve(String owner, String name, String desc) {
    Method declared = null;
    for (ClassFile c : lineage(owner)) {
      Optional<Method> m = c.method(name, desc);
      if (m.isPresent()) {
        if (!m.get().isAbstract()) {
          return m;
        }
        declared = declared == null ? m.get() : declared;
      }
    }
    return Optional.ofNullable(declared);
  }

  /** Returns the class that declares a field, searching upwards from {@code owner}. */
  public Optional<ClassFile> fieldOwner(String owner, String field) {
    for (ClassFile c : lineage(owner)) {
      if (c.field(field).isPresent()) {
        return Optional.of(c);
      }
    }
    return Optional.empty();
  }
}
