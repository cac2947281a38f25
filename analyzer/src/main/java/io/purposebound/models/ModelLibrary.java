package io.purposebound.models;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the model row of a library method. Files are read when the first class of one of their
 * packages is asked for, and rows are parsed when they are found. Safe for use by several threads.
 */
public final class ModelLibrary {
  private final ModelResources resources;
  private final Predicate<String> classPresent;
  private final Predicate<String> libraryWanted;
  private final Map<String, List<String>> filesByPackage;
  private final Map<String, Map<String, ClassModels>> packages = new ConcurrentHashMap<>();

  private ModelLibrary(
      ModelResources resources, Predicate<String> classPresent, Predicate<String> libraryWanted) {
    this.resources = resources;
    this.classPresent = classPresent;
    this.libraryWanted = libraryWanted;
    this.filesByPackage = resources.filesByPackage();
  }

  /**
   * Opens the built-in models.
   *
   * @param loader class loader whose resources hold the model files: the analyzer's own
   * @param classPresent whether a class, by its binary name, is on the analysed class path
   */
  public static ModelLibrary load(ClassLoader loader, Predicate<String> classPresent) {
    return load(loader, classPresent, library -> true);
  }

  /**
   * Opens the built-in models of some libraries.
   *
   * @param libraryWanted whether the policy wants a library's models; not asked for the JDK's own
   */
  public static ModelLibrary load(
      ClassLoader loader, Predicate<String> classPresent, Predicate<String> libraryWanted) {
    return new ModelLibrary(new ModelResources(loader), classPresent, libraryWanted);
  }

  /**
   * Returns the row for a method of exactly this class; rows of its supertypes are the caller's to
   * ask for.
   *
   * @param owner internal name, such as {@code java/util/Map$Entry}
   * @param descriptor method descriptor, whose return type does not count
   */
  public Optional<MethodModel> find(String owner, String name, String descriptor) {
    ClassModels models = classModels(owner);
    if (models == null) {
      return Optional.empty();
    }
    Optional<MethodModel> row = models.row(Signature.of(name, descriptor));
    return row.isPresent() ? row : models.row(Signature.ofAll(name));
  }

  /**
   * Returns the methods whose rows read or write a store: names by internal class name. Reads every
   * file.
   */
  public Map<String, Set<String>> ofStore(String store) {
    Map<String, Set<String>> methods = new TreeMap<>();
    Set<String> files = new TreeSet<>();
    filesByPackage.values().forEach(files::addAll);
    for (String name : files) {
      ModelFile file = resources.read(name);
      if (isActive(file)) {
        file.classes().forEach((owner, rows) -> ofStore(store, owner, rows, methods));
      }
    }
    return methods;
  }

  private static void ofStore(
      String store,
      String owner,
      Map<String, ModelFile.Row> rows,
      Map<String, Set<String>> methods) {
    rows.forEach(
        (key, row) -> {
          // whoever makes a name can be handing over what is stored under it
          boolean named =
              row.pieces().stream()
                  .anyMatch(
                      p -> p.text().contains("store " + store) || p.text().startsWith("path "));
          if (named) {
            methods
                .computeIfAbsent(owner.replace('.', '/'), k -> new TreeSet<>())
                .add(key.substring(0, key.indexOf('(')));
          }
        });
  }

  /** Returns whether any method of the class, by its internal name, has a row. */
  public boolean describes(String owner) {
    return classModels(owner) != null;
  }

  private @Nullable ClassModels classModels(String owner) {
    int end = Math.max(0, owner.lastIndexOf('/'));
    String name = owner.substring(0, end);
    List<String> files = filesByPackage.get(name);
    if (files == null) {
      return null;
    }
    Map<String, ClassModels> classes = packages.get(name);
    if (classes == null) {
      // Two threads may both read the files; what they read is the same.
      classes = open(files);
      packages.put(name, classes);
    }
    return classes.get(owner);
  }

  private Map<String, ClassModels> open(List<String> files) {
    Map<String, ClassModels> classes = new HashMap<>();
    for (String file : files) {
      ModelFile read = resources.read(file);
      if (isActive(read)) {
        for (Map.Entry<String, Map<String, ModelFile.Row>> entry : read.classes().entrySet()) {
          String owner = entry.getKey().replace('.', '/');
          ClassModels models = classes.get(owner);
          if (models == null) {
            models = new ClassModels(entry.getKey());
            classes.put(owner, models);
          }
          models.add(read.library(), entry.getValue());
        }
      }
    }
    return classes;
  }

  private boolean isActive(ModelFile file) {
    return file.marker().isEmpty()
        || (libraryWanted.test(file.library()) && classPresent.test(file.marker().get()));
  }

  /** The rows of one class, which several files may describe; those asked for are parsed. */
  private static final class ClassModels {
    private final String owner;
    private final Map<String, LibraryRow> rows = new HashMap<>();
    private final Map<String, Optional<MethodModel>> parsed = new ConcurrentHashMap<>();

    ClassModels(String owner) {
      this.owner = owner;
    }

    void add(String library, Map<String, ModelFile.Row> added) {
      for (Map.Entry<String, ModelFile.Row> entry : added.entrySet()) {
        rows.put(entry.getKey(), new LibraryRow(library, entry.getValue()));
      }
    }

    Optional<MethodModel> row(String key) {
      Optional<MethodModel> known = parsed.get(key);
      if (known != null) {
        return known;
      }
      LibraryRow found = rows.get(key);
      if (found == null) {
        return Optional.empty();
      }
      Optional<MethodModel> row =
          Optional.of(new MethodModel(found.library(), owner, key, found.row().statements()));
      parsed.put(key, row);
      return row;
    }
  }

  private record LibraryRow(String library, ModelFile.Row row) {}
}
