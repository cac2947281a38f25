package io.purposebound.inventory;

import io.purposebound.classfile.ClassPath;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Library;
import java.util.Map;
import java.util.TreeMap;

/** Tells which libraries the uses of a run belong to. */
public final class UsedLibraries {
  private UsedLibraries() {}

  /** Returns the library of each use element that belongs to one. */
  public static Map<String, Library> of(ClassPath classPath, Iterable<Finding> findings) {
    Map<String, Library> all = new TreeMap<>();
    for (Finding f : findings) {
      String element = f.use().element();
      int end = element.indexOf('#');
      String owner = (end < 0 ? element : element.substring(0, end)).replace('.', '/');
      classPath
          .artifact(owner)
          .ifPresent(a -> all.putIfAbsent(element, new Library(a.name(), a.version(), a.module())));
    }
    return all;
  }
}
