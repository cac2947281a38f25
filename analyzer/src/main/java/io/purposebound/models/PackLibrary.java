package io.purposebound.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * The model packs that count in a run: those whose library is on the analysed class path and that
 * the policy wants. Safe for use by several threads.
 */
public final class PackLibrary {
  static final String FOLDER = ModelResources.FOLDER + "libraries/";

  private final List<Pack> packs;
  private final Map<String, List<Pack>> byPackage = new ConcurrentHashMap<>();
  private final Map<String, Boolean> covered = new ConcurrentHashMap<>();

  PackLibrary(List<Pack> packs) {
    this.packs = List.copyOf(packs);
  }

  /** No pack at all. */
  public static PackLibrary none() {
    return new PackLibrary(List.of());
  }

  /**
   * Opens the packs.
   *
   * @param loader class loader whose resources hold the built-in packs: the analyzer's own
   * @param present whether a class, by its binary name, is on the analysed class path
   * @param selection what the policy wants
   * @param own packs of the team, found on the analysed class path
   */
  public static PackLibrary open(
      ClassLoader loader, Predicate<String> present, PackSelection selection, List<TeamPack> own) {
    ModelResources resources = new ModelResources(loader, FOLDER);
    List<Pack> packs = new ArrayList<>();
    for (TeamPack p : own) {
      Pack pack = p.pack();
      if (isActive(pack.name(), present, selection)) {
        packs.add(pack);
      }
    }
    for (String line : resources.indexLines()) {
      PackName name = PackName.parse(line);
      if (isActive(name, present, selection)) {
        packs.add(new Pack(name, () -> resources.read(name.library() + ".yaml")));
      }
    }
    return new PackLibrary(packs);
  }

  /** Returns the names of all built-in packs, sorted. */
  public static List<String> builtIn(ClassLoader loader) {
    TreeSet<String> names = new TreeSet<>();
    for (String line : new ModelResources(loader, FOLDER).indexLines()) {
      names.add(PackName.parse(line).library());
    }
    return List.copyOf(names);
  }

  private static boolean isActive(
      PackName name, Predicate<String> present, PackSelection selection) {
    return selection.wants(name)
        && (name.markers().isEmpty() || name.markers().stream().anyMatch(present));
  }

  /** Returns the names of the packs that count. */
  public List<String> libraries() {
    return packs.stream().map(p -> p.name().library()).toList();
  }

  /** Returns whether a library is on the class path that uses data; the platform is none. */
  public boolean hasLibrary() {
    return packs.stream()
        .anyMatch(
            p ->
                !p.name().markers().isEmpty() && p.name().enabled() == PackName.Enabled.BY_DEFAULT);
  }

  /** Returns whether a pack stands for the code of a class (internal name): it is not entered. */
  public boolean covers(String owner) {
    if (packs.isEmpty() || owner.startsWith("java/")) {
      return false;
    }
    String name = packageOf(owner);
    Boolean known = covered.get(name);
    if (known == null) {
      known = of(name).stream().anyMatch(p -> p.name().covers(name));
      covered.put(name, known);
    }
    return known;
  }

  /** Returns the row of a method of exactly this class (internal name). */
  public Optional<PackRow> row(String owner, String name, String descriptor) {
    if (packs.isEmpty()) {
      return Optional.empty();
    }
    for (Pack p : of(packageOf(owner))) {
      Optional<PackRow> row = p.row(owner, name, descriptor);
      if (row.isPresent()) {
        return row;
      }
    }
    return Optional.empty();
  }

  /** Returns annotations (binary names) on interfaces that a library implements to ask a model. */
  public List<String> serviceAnnotations() {
    return headers("serviceAnnotations");
  }

  /**
   * Returns the methods, as {@code com.acme.Services#create}, that are given such an interface and
   * return its implementation.
   */
  public List<String> serviceFactories() {
    return headers("serviceOf");
  }

  private List<String> headers(String key) {
    List<String> all = new ArrayList<>();
    for (Pack p : packs) {
      all.addAll(p.header(key));
    }
    return all;
  }

  /** Returns annotations (binary names) whose elements are personal data, by source packs. */
  public List<String> sourceAnnotations() {
    List<String> all = new ArrayList<>();
    for (Pack p : packs) {
      if (p.name().enabled() == PackName.Enabled.ON_REQUEST) {
        all.addAll(p.header("sourceAnnotations"));
      }
    }
    return all;
  }

  /** Returns the names of all methods that have a row. */
  public Set<String> methodNames() {
    Set<String> all = new TreeSet<>();
    for (Pack p : packs) {
      p.rowsByClass()
          .values()
          .forEach(rows -> rows.keySet().forEach(k -> all.add(k.replaceFirst("\\(.*", ""))));
    }
    return all;
  }

  /** Returns the rows of source packs. */
  public List<SourceRow> sources() {
    List<SourceRow> all = new ArrayList<>();
    for (Pack p : packs) {
      if (p.name().enabled() == PackName.Enabled.ON_REQUEST) {
        p.rowsByClass()
            .forEach(
                (owner, rows) ->
                    rows.forEach(
                        (key, row) -> {
                          for (Role r : row.roles()) {
                            if (r instanceof Role.Source s) {
                              all.add(new SourceRow(owner, key, s));
                            }
                          }
                        }));
      }
    }
    return all;
  }

  /**
   * A method whose result is personal data.
   *
   * @param owner binary class name
   * @param signature key of the row, such as {@code getParameter(String)}
   */
  public record SourceRow(String owner, String signature, Role.Source source) {}

  private List<Pack> of(String packageName) {
    List<Pack> known = byPackage.get(packageName);
    if (known == null) {
      known =
          packs.stream()
              .filter(
                  p -> p.name().covers(packageName) || p.name().described().contains(packageName))
              .toList();
      byPackage.put(packageName, known);
    }
    return known;
  }

  private static String packageOf(String owner) {
    return owner.substring(0, Math.max(0, owner.lastIndexOf('/'))).replace('/', '.');
  }
}
