package io.purposebound.lsp;

import io.purposebound.CheckSession;
import io.purposebound.classfile.ClassPath;
import io.purposebound.classfile.ProvidedClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFileReader;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFormatException;
import org.jspecify.annotations.Nullable;

/**
 * A module's classes as its sources stand now: those that a build has made, with the classes of
 * files that are newer, or that are edited and not saved, compiled in memory. Used by one thread;
 * what it hands out does not change.
 */
final class ModuleProgram implements ClassEnvironment.Classes, AutoCloseable {
  /** Files whose public face changed make those that mention them compiled again, so many times. */
  private static final int ROUNDS = 4;

  private final Module module;
  private final Function<Path, Optional<ModuleProgram>> others;
  private final ClassFolder folder;
  private final ClassPath libraries;
  private final Map<String, Compiled> compiled = new TreeMap<>();
  private Map<String, byte[]> classes = Map.of();
  private Set<String> packages = Set.of();
  private final Set<String> libraryPackages = new HashSet<>();
  private final CheckSession session = new CheckSession();

  /**
   * @param text what was compiled
   * @param classes what came out, by internal name
   */
  private record Compiled(String text, Map<String, byte[]> classes) {}

  /**
   * @param module what it is
   * @param others finds the module that puts its classes into a folder
   */
  ModuleProgram(Module module, Function<Path, Optional<ModuleProgram>> others) {
    this.module = module;
    this.others = others;
    this.folder = new ClassFolder(module.output());
    this.libraries = ClassPath.open(List.of(), libraryPaths(), p -> {});
    libraries
        .allClasses()
        .forEach(
            n ->
                ClassEnvironment.addWithParents(
                    n.substring(0, Math.max(0, n.lastIndexOf('/'))), libraryPackages));
  }

  Module module() {
    return module;
  }

  /** Returns what its checks keep from one to the next. */
  CheckSession session() {
    return session;
  }

  /** Returns the parts of the class path that are no modules. */
  List<Path> libraryPaths() {
    return module.classpath().stream()
        .filter(p -> others.apply(p).isEmpty() && Files.exists(p))
        .toList();
  }

  /** Returns the modules that it compiles against, in class path order. */
  List<ModuleProgram> upstream() {
    return module.classpath().stream().flatMap(p -> others.apply(p).stream()).toList();
  }

  /** Returns its own classes and the way to those of the modules that it compiles against. */
  ProvidedClasses provided() {
    List<ModuleProgram> upstream = upstream();
    return new ProvidedClasses(classes, name -> inModules(upstream, name));
  }

  /**
   * Brings the classes up to date.
   *
   * @param buffers texts of its sources that are edited, by path below the source root
   * @return whether any class changed
   */
  boolean update(Map<String, String> buffers) throws IOException {
    Map<String, byte[]> before = classes;
    folder.refresh();
    Map<String, Path> files = sources();
    compiled.keySet().removeIf(p -> !files.containsKey(p) && !buffers.containsKey(p));
    Map<String, String> stale = stale(files, buffers);
    Set<String> done = new HashSet<>();
    for (int round = 0; round < ROUNDS && !stale.isEmpty(); round++) {
      done.addAll(stale.keySet());
      Set<String> changed = compile(stale);
      stale = changed.isEmpty() ? Map.of() : mentioning(changed, files, buffers, done);
    }
    merge();
    return !same(before, classes);
  }

  private Map<String, Path> sources() throws IOException {
    Map<String, Path> files = new TreeMap<>();
    for (Path root : module.sourceRoots()) {
      if (Files.isDirectory(root)) {
        try (Stream<Path> all = Files.walk(root)) {
          all.filter(f -> f.toString().endsWith(".java") && !f.endsWith("module-info.java"))
              .filter(f -> !f.endsWith("package-info.java"))
              .forEach(f -> files.putIfAbsent(module.sourcePath(f), f));
        }
      }
    }
    return files;
  }

  /** Returns the texts that are not what the classes were made of. */
  private Map<String, String> stale(Map<String, Path> files, Map<String, String> buffers)
      throws IOException {
    Map<String, String> stale = new LinkedHashMap<>();
    Set<String> paths = new TreeSet<>(files.keySet());
    paths.addAll(buffers.keySet());
    for (String path : paths) {
      Path file = files.get(path);
      String buffer = buffers.get(path);
      if (buffer == null && file != null && isBuilt(path, file)) {
        compiled.remove(path);
        continue;
      }
      String text = buffer != null || file == null ? buffer : Files.readString(file);
      Compiled before = compiled.get(path);
      if (text != null && (before == null || !before.text.equals(text))) {
        stale.put(path, text);
      }
    }
    return stale;
  }

  private boolean isBuilt(String path, Path file) throws IOException {
    ClassFolder.Saved saved = folder.saved().get(className(path));
    return saved != null && saved.modified() >= Files.getLastModifiedTime(file).toMillis();
  }

  private static String className(String path) {
    return path.substring(0, path.length() - ".java".length());
  }

  /** Compiles; returns the simple names of classes whose declarations changed. */
  private Set<String> compile(Map<String, String> texts) {
    Set<String> changed = new TreeSet<>();
    BufferCompiler compiler = new BufferCompiler(new ClassEnvironment(this), module.release());
    compiler.compile(
        texts,
        (path, made) -> {
          Compiled before = compiled.get(path);
          // a text of which nothing can be made, while it is being typed, leaves what there was
          Map<String, byte[]> result =
              before != null && made.isEmpty() ? before.classes : Map.copyOf(made);
          compiled.put(path, new Compiled(texts.getOrDefault(path, ""), result));
          made.forEach(
              (name, bytes) -> {
                byte[] old = before == null ? classes.get(name) : before.classes.get(name);
                if (old != null && structureDiffers(name, old, bytes)) {
                  changed.add(simpleName(name));
                }
              });
        });
    merge();
    return changed;
  }

  private static boolean structureDiffers(String name, byte[] old, byte[] now) {
    try {
      return ClassFileReader.read(old, name, false).hasStructuralChanges(now, true, true);
    } catch (ClassFormatException e) {
      return true;
    }
  }

  private static String simpleName(String internalName) {
    return internalName.substring(
        Math.max(internalName.lastIndexOf('/'), internalName.lastIndexOf('$')) + 1);
  }

  private Map<String, String> mentioning(
      Set<String> names, Map<String, Path> files, Map<String, String> buffers, Set<String> done)
      throws IOException {
    Map<String, String> found = new LinkedHashMap<>();
    for (Map.Entry<String, Path> entry : files.entrySet()) {
      if (!done.contains(entry.getKey())) {
        String buffer = buffers.get(entry.getKey());
        String text = buffer == null ? Files.readString(entry.getValue()) : buffer;
        if (names.stream().anyMatch(text::contains)) {
          found.put(entry.getKey(), text);
        }
      }
    }
    return found;
  }

  /** Puts compiled classes in place of saved ones. */
  private void merge() {
    Map<String, byte[]> now = new TreeMap<>();
    Set<String> replaced = new HashSet<>();
    compiled.forEach(
        (path, c) -> {
          replaced.add(className(path));
          c.classes.keySet().forEach(n -> replaced.add(outermost(n)));
        });
    folder
        .saved()
        .forEach(
            (name, saved) -> {
              if (!replaced.contains(outermost(name))) {
                now.put(name, saved.bytes());
              }
            });
    compiled.values().forEach(c -> now.putAll(c.classes));
    classes = now;
    Set<String> folders = new HashSet<>();
    now.keySet()
        .forEach(
            n ->
                ClassEnvironment.addWithParents(
                    n.substring(0, Math.max(0, n.lastIndexOf('/'))), folders));
    packages = folders;
  }

  private static boolean same(Map<String, byte[]> a, Map<String, byte[]> b) {
    if (!a.keySet().equals(b.keySet())) {
      return false;
    }
    for (Map.Entry<String, byte[]> entry : a.entrySet()) {
      byte[] other = b.get(entry.getKey());
      if (other != entry.getValue() && !java.util.Arrays.equals(other, entry.getValue())) {
        return false;
      }
    }
    return true;
  }

  private static String outermost(String internalName) {
    int dollar = internalName.indexOf('$', internalName.lastIndexOf('/') + 2);
    return dollar < 0 ? internalName : internalName.substring(0, dollar);
  }

  @Override
  public Optional<byte[]> bytes(String internalName) {
    byte @Nullable [] own = classes.get(internalName);
    if (own != null) {
      return Optional.of(own);
    }
    return inModules(upstream(), internalName).or(() -> libraries.bytes(internalName));
  }

  private static Optional<byte[]> inModules(List<ModuleProgram> modules, String internalName) {
    for (ModuleProgram m : modules) {
      byte[] found = m.classes.get(internalName);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean hasPackage(String internalName) {
    return packages.contains(internalName)
        || libraryPackages.contains(internalName)
        || upstream().stream().anyMatch(m -> m.packages.contains(internalName));
  }

  /** Returns the source roots of this module and those that it compiles against. */
  List<Path> allSourceRoots() {
    List<Path> roots = new ArrayList<>(module.sourceRoots());
    upstream().forEach(m -> roots.addAll(m.module.sourceRoots()));
    return roots;
  }

  /** Returns how many source texts are kept as compiled, for measurements. */
  Map<String, Integer> sizes() {
    Map<String, Integer> sizes = new HashMap<>();
    sizes.put("compiled", compiled.size());
    sizes.put("classes", classes.size());
    return sizes;
  }

  @Override
  public void close() throws IOException {
    session.close();
    libraries.close();
  }
}
