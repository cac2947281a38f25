package io.purposebound.models;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Finds the model row of a library method. Files are read when the first class of one of their
 * packages is asked for, and rows are parsed when they are found. Safe for use by several threads.
 */
public final class ModelLibrary {
  private final ModelResources resources;
  private final Predicate<String> classPresent;
  private final Predicate<String> libraryWanted;
  private final Map<String, List<String>> filesByPackage;
  private final Map<String, PackageModels> packages = new ConcurrentHashMap<>();

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
    return packageOf(owner)
        .flatMap(models -> models.find(owner.replace('/', '.'), name, descriptor));
  }

  /** Returns whether any method of the class, by its internal name, has a row. */
  public boolean describes(String owner) {
    return packageOf(owner).filter(models -> models.describes(owner.replace('/', '.'))).isPresent();
  }

  private Optional<PackageModels> packageOf(String owner) {
    int end = owner.lastIndexOf('/');
    String name = end < 0 ? "" : owner.substring(0, end).replace('/', '.');
    List<String> files = filesByPackage.get(name);
    return files == null
        ? Optional.empty()
        : Optional.of(packages.computeIfAbsent(name, absent -> open(files)));
  }

  private PackageModels open(List<String> files) {
    Map<String, ClassModels> classes = new HashMap<>();
    for (String file : files) {
      ModelFile read = resources.read(file);
      if (isActive(read)) {
        read.classes()
            .forEach(
                (name, rows) ->
                    classes.computeIfAbsent(name, ClassModels::new).add(read.library(), rows));
      }
    }
    return new PackageModels(classes);
  }

  private boolean isActive(ModelFile file) {
    return file.marker().isEmpty()
        || (libraryWanted.test(file.library()) && classPresent.test(file.marker().get()));
  }

  /** The active rows of one package. */
  private record PackageModels(Map<String, ClassModels> classes) {
    boolean describes(String owner) {
      return classes.containsKey(owner);
    }

    Optional<MethodModel> find(String owner, String name, String descriptor) {
      ClassModels models = classes.get(owner);
      return models == null
          ? Optional.empty()
          : models.row(Signature.of(name, descriptor)).or(() -> models.row(Signature.ofAll(name)));
    }
  }

  /**
   * The rows of one class, which several files may describe; those that were asked for are parsed.
   */
  private static final class ClassModels {
    private final String owner;
    private final Map<String, LibraryRow> rows = new HashMap<>();
    private final Map<String, MethodModel> parsed = new ConcurrentHashMap<>();

    ClassModels(String owner) {
      this.owner = owner;
    }

    void add(String library, Map<String, ModelFile.Row> added) {
      added.forEach((key, row) -> rows.put(key, new LibraryRow(library, row)));
    }

    Optional<MethodModel> row(String key) {
      LibraryRow found = rows.get(key);
      return found == null
          ? Optional.empty()
          : Optional.of(
              parsed.computeIfAbsent(
                  key,
                  absent ->
                      new MethodModel(found.library(), owner, key, found.row().statements())));
    }
  }

  private record LibraryRow(String library, ModelFile.Row row) {}
}
