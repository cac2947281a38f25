package io.purposebound.javac;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.JavaFileObject;

/** The source files of a compilation, by the path that class files tell. */
final class CompiledSources {
  private final Map<String, JavaFileObject> files = new TreeMap<>();
  private final Set<Path> roots = new LinkedHashSet<>();

  /** Takes a file of a package, {@code com.acme}; empty for the unnamed one. */
  void add(String packageName, JavaFileObject file) {
    String name = file.getName();
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String folder = packageName.replace('.', '/');
    files.put(folder.isEmpty() ? name : folder + "/" + name, file);
    root(file.toUri(), folder).ifPresent(roots::add);
  }

  private static Optional<Path> root(URI uri, String folder) {
    try {
      Path parent = Path.of(uri).getParent();
      if (parent == null || folder.isEmpty()) {
        return Optional.ofNullable(parent);
      }
      Path root = parent;
      for (int i = Path.of(folder).getNameCount(); i > 0 && root != null; i--) {
        root = root.getParent();
      }
      // a file that does not lie where its package says has its class beside it all the same
      return Optional.ofNullable(root != null && parent.endsWith(folder) ? root : parent);
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  /** Returns the folders in which packages start. */
  Set<Path> roots() {
    return roots;
  }

  /** Returns the file, by a path such as {@code com/acme/Feed.java}. */
  Optional<JavaFileObject> file(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** Returns some file; there is one in every compilation that wrote classes. */
  JavaFileObject any() {
    return files.values().iterator().next();
  }

  /** Returns the text of a file; empty where it was not compiled or cannot be read again. */
  Optional<String> text(String path) {
    return file(path)
        .flatMap(
            f -> {
              try {
                return Optional.of(f.getCharContent(true).toString());
              } catch (IOException e) {
                return Optional.empty();
              }
            });
  }
}
