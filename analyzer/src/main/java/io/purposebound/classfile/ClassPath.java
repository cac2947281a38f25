package io.purposebound.classfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The bytes of the classes at hand: the program's own, its dependencies' and the running JDK's.
 * Thread-safe once opened.
 */
public final class ClassPath implements AutoCloseable {
  private static final String SUFFIX = ".class";
  private static final String RESOURCES = "META-INF/purposebound/models/";

  /** Only the analyzer has it: its own models on a class path (a compiler plugin) are no one's. */
  private static final String BUILT_IN = RESOURCES + "index.txt";

  private final ProvidedClasses provided;
  private final Map<String, Optional<byte[]>> lookedUp = new ConcurrentHashMap<>();
  private final Map<String, Path> programFiles;
  private final Map<String, ZipFile> programEntries;
  private final Map<String, ZipFile> dependencyEntries;
  private final List<Path> dependencyFolders;
  private final Map<ZipFile, Optional<Artifact>> artifacts;
  private final List<ZipFile> open = new ArrayList<>();
  private final List<Resource> resources;
  private final Map<String, Boolean> reported = new ConcurrentHashMap<>();
  private final Consumer<Problem> problems;

  private ClassPath(ProvidedClasses provided, Consumer<Problem> problems) {
    this.provided = provided;
    this.problems = problems;
    this.programFiles = new TreeMap<>();
    this.programEntries = new TreeMap<>();
    this.dependencyEntries = new LinkedHashMap<>();
    this.dependencyFolders = new ArrayList<>();
    this.artifacts = new ConcurrentHashMap<>();
    this.resources = new ArrayList<>();
  }

  private ClassPath(ClassPath opened, ProvidedClasses provided, Consumer<Problem> problems) {
    this.provided = provided;
    this.problems = problems;
    this.programFiles = opened.programFiles;
    this.programEntries = opened.programEntries;
    this.dependencyEntries = opened.dependencyEntries;
    this.dependencyFolders = opened.dependencyFolders;
    this.artifacts = opened.artifacts;
    this.resources = opened.resources;
  }

  /**
   * Returns a class path of the same folders and jars with other provided classes. The jars are
   * this one's, and closed with it.
   *
   * @param now the provided classes
   * @param told told of what cannot be read
   */
  public ClassPath with(ProvidedClasses now, Consumer<Problem> told) {
    return new ClassPath(this, now, told);
  }

  /** Returns whether all classes that were looked up beside folders and jars are the same there. */
  public boolean isSameIn(ProvidedClasses.Lookup other) {
    for (Map.Entry<String, Optional<byte[]>> e : lookedUp.entrySet()) {
      try {
        Optional<byte[]> now = other.bytes(e.getKey());
        if (now.isPresent() != e.getValue().isPresent()
            || (now.isPresent() && !Arrays.equals(now.get(), e.getValue().get()))) {
          return false;
        }
      } catch (IOException unreadable) {
        return false;
      }
    }
    return true;
  }

  /**
   * Opens folders and jars.
   *
   * @param program roots whose classes are to be judged
   * @param dependencies roots whose classes are read when the program refers to them
   * @param problems told of every jar that is none
   */
  public static ClassPath open(
      Collection<Path> program, Collection<Path> dependencies, Consumer<Problem> problems) {
    return open(program, dependencies, ProvidedClasses.NONE, problems);
  }

  /**
   * Opens folders and jars, and classes that are in none.
   *
   * @param program roots whose classes are to be judged
   * @param dependencies roots whose classes are read when the program refers to them
   * @param provided further classes
   * @param problems told of every jar that is none
   */
  public static ClassPath open(
      Collection<Path> program,
      Collection<Path> dependencies,
      ProvidedClasses provided,
      Consumer<Problem> problems) {
    ClassPath path = new ClassPath(provided, problems);
    for (Path root : program) {
      if (Files.isDirectory(root)) {
        path.addFolder(root);
        path.resources(root);
      } else {
        path.addJar(root, path.programEntries, true);
      }
    }
    for (Path root : dependencies) {
      if (Files.isDirectory(root)) {
        path.dependencyFolders.add(root);
        path.resources(root);
      } else if (Files.exists(root)) {
        path.addJar(root, path.dependencyEntries, false);
      } else {
        problems.accept(
            new Problem(
                "MissingClassPathEntry",
                root.getFileName() + "",
                "class path entry does not exist: check --classpath or build it first"));
      }
    }
    return path;
  }

  private void addFolder(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      files
          .filter(f -> f.toString().endsWith(SUFFIX) && Files.isRegularFile(f))
          .forEach(
              f -> {
                String name = root.relativize(f).toString().replace('\\', '/');
                name = name.substring(0, name.length() - SUFFIX.length());
                if (isClassName(name)) {
                  programFiles.putIfAbsent(name, f);
                }
              });
    } catch (IOException | UncheckedIOException e) {
      unreadable(root, e);
    }
  }

  private void unreadable(Path folder, Exception e) {
    problems.accept(
        new Problem(
            "UnreadableFolder",
            String.valueOf(folder.getFileName()),
            "folder cannot be read (" + e.getMessage() + "): mend its permissions"));
  }

  private void addJar(Path jar, Map<String, ZipFile> index, boolean program) {
    try {
      ZipFile zip = new ZipFile(jar.toFile());
      open.add(zip);
      zip.stream()
          .map(ZipEntry::getName)
          .peek(n -> resource(zip, jar, n))
          .filter(n -> n.endsWith(SUFFIX))
          .map(n -> n.substring(0, n.length() - SUFFIX.length()))
          .filter(ClassPath::isClassName)
          .forEach(n -> index.putIfAbsent(n, zip));
    } catch (ZipException e) {
      problems.accept(
          new Problem(
              "BrokenJar",
              program,
              jar.getFileName() + "",
              "is no jar (" + e.getMessage() + "): build or download it again"));
    } catch (IOException e) {
      problems.accept(
          new Problem(
              "BrokenJar", program, jar.getFileName() + "", "cannot be read: " + e.getMessage()));
    }
  }

  /**
   * A file that says something about libraries.
   *
   * @param name where it is, without the folders of this machine
   * @param text its content
   */
  public record Resource(String name, String text) {}

  private void resource(ZipFile zip, Path jar, String entry) {
    if (isResource(entry) && zip.getEntry(BUILT_IN) == null) {
      try (InputStream in = zip.getInputStream(zip.getEntry(entry))) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        resources.add(new Resource(jar.getFileName() + "!/" + entry, text));
      } catch (IOException e) {
        problems.accept(
            new Problem(
                "BrokenJar", jar.getFileName() + "", entry + " cannot be read: " + e.getMessage()));
      }
    }
  }

  private static boolean isResource(String entry) {
    return entry.startsWith(RESOURCES)
        && entry.endsWith(".yaml")
        && entry.indexOf('/', RESOURCES.length()) < 0;
  }

  private void resources(Path folder) {
    Path models = folder.resolve(RESOURCES);
    if (!Files.isDirectory(models) || Files.exists(folder.resolve(BUILT_IN))) {
      return;
    }
    try (Stream<Path> files = Files.list(models)) {
      for (Path f : files.filter(x -> x.toString().endsWith(".yaml")).sorted().toList()) {
        resources.add(new Resource(RESOURCES + f.getFileName(), Files.readString(f)));
      }
    } catch (IOException | UncheckedIOException e) {
      unreadable(models, e);
    }
  }

  /** Returns the model files of the program and its dependencies, in class path order. */
  public List<Resource> modelFiles() {
    return List.copyOf(resources);
  }

  private static boolean isClassName(String name) {
    return !name.startsWith("META-INF/") && !name.endsWith("module-info");
  }

  /** Returns the internal names of the program's own classes, sorted. */
  public Collection<String> programClasses() {
    if (programEntries.isEmpty() && provided.program().isEmpty()) {
      return programFiles.keySet();
    }
    Set<String> all = new TreeSet<>(programFiles.keySet());
    all.addAll(programEntries.keySet());
    all.addAll(provided.program().keySet());
    return all;
  }

  /** Returns the internal names of the classes in dependency jars, in class path order. */
  public Collection<String> dependencyClasses() {
    return dependencyEntries.keySet();
  }

  /** Returns whether this class is to be judged, not only read. */
  public boolean isProgram(String internalName) {
    return provided.program().containsKey(internalName)
        || programFiles.containsKey(internalName)
        || programEntries.containsKey(internalName);
  }

  /** Returns whether this class comes from a dependency, not from the program and not the JDK. */
  public boolean isDependency(String internalName) {
    return !isProgram(internalName)
        && (dependencyEntries.containsKey(internalName)
            || inFolder(internalName).isPresent()
            || lookUp(internalName).isPresent());
  }

  /** Returns what the jar of a dependency's class says it is; empty for what is in no such jar. */
  public Optional<Artifact> artifact(String internalName) {
    ZipFile jar = isProgram(internalName) ? null : dependencyEntries.get(internalName);
    return jar == null ? Optional.empty() : artifacts.computeIfAbsent(jar, this::artifact);
  }

  private Optional<Artifact> artifact(ZipFile jar) {
    try {
      return Optional.of(Artifact.of(jar));
    } catch (IOException e) {
      problems.accept(
          new Problem(
              "BrokenJar",
              Path.of(jar.getName()).getFileName() + "",
              "cannot be read: " + e.getMessage()));
      return Optional.empty();
    }
  }

  /** Returns whether there is a class of this name, readable or not; the JDK's count. */
  public boolean contains(String internalName) {
    return isProgram(internalName)
        || isDependency(internalName)
        || ClassLoader.getPlatformClassLoader().getResource(internalName + SUFFIX) != null;
  }

  /** Returns the internal names of all classes but the JDK's, sorted; walks all folders. */
  public Collection<String> allClasses() {
    Set<String> all = new TreeSet<>(programClasses());
    all.addAll(dependencyEntries.keySet());
    for (Path folder : dependencyFolders) {
      try (Stream<Path> files = Files.walk(folder)) {
        files
            .map(f -> folder.relativize(f).toString().replace('\\', '/'))
            .filter(n -> n.endsWith(SUFFIX))
            .map(n -> n.substring(0, n.length() - SUFFIX.length()))
            .filter(ClassPath::isClassName)
            .forEach(all::add);
      } catch (IOException | UncheckedIOException e) {
        unreadable(folder, e);
      }
    }
    return all;
  }

  /** Returns the internal names of the running JDK's classes, sorted; reads its whole index. */
  public Collection<String> platformClasses() {
    Set<String> all = new TreeSet<>();
    for (ModuleReference module : ModuleFinder.ofSystem().findAll()) {
      try (ModuleReader reader = module.open();
          Stream<String> names = reader.list()) {
        names
            .filter(n -> n.endsWith(SUFFIX))
            .map(n -> n.substring(0, n.length() - SUFFIX.length()))
            .filter(ClassPath::isClassName)
            .forEach(all::add);
      } catch (IOException e) {
        problems.accept(
            new Problem(
                "BrokenJdk", module.descriptor().name(), "cannot be read: " + e.getMessage()));
      }
    }
    return all;
  }

  /** Returns the bytes of a class, or empty where it is not on the class path. */
  public Optional<byte[]> bytes(String internalName) {
    byte[] given = provided.program().get(internalName);
    if (given != null) {
      return Optional.of(given);
    }
    try {
      Path file = programFiles.get(internalName);
      if (file != null) {
        return Optional.of(Files.readAllBytes(file));
      }
      ZipFile zip = programEntries.getOrDefault(internalName, dependencyEntries.get(internalName));
      if (zip != null) {
        return Optional.of(entry(zip, internalName));
      }
      Optional<Path> inFolder = inFolder(internalName);
      if (inFolder.isPresent()) {
        return Optional.of(Files.readAllBytes(inFolder.get()));
      }
      Optional<byte[]> found = lookUp(internalName);
      if (found.isPresent()) {
        return found;
      }
      try (InputStream in =
          ClassLoader.getPlatformClassLoader().getResourceAsStream(internalName + SUFFIX)) {
        return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
      }
    } catch (IOException e) {
      unreadable(internalName, e);
      return Optional.empty();
    }
  }

  private Optional<byte[]> lookUp(String internalName) {
    return lookedUp.computeIfAbsent(
        internalName,
        name -> {
          try {
            return provided.dependencies().bytes(name);
          } catch (IOException e) {
            unreadable(name, e);
            return Optional.empty();
          }
        });
  }

  private void unreadable(String internalName, IOException e) {
    if (reported.putIfAbsent(internalName, true) == null) {
      problems.accept(
          new Problem(
              "BrokenClassFile", internalName + SUFFIX, "cannot be read: " + e.getMessage()));
    }
  }

  private Optional<Path> inFolder(String internalName) {
    for (Path folder : dependencyFolders) {
      Path file = folder.resolve(internalName + SUFFIX);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  private static byte[] entry(ZipFile zip, String internalName) throws IOException {
    ZipEntry entry = zip.getEntry(internalName + SUFFIX);
    if (entry == null) {
      throw new IOException("no such entry");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }

  @Override
  public void close() throws IOException {
    for (ZipFile zip : open) {
      zip.close();
    }
  }
}
