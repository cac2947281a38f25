package io.purposebound.lsp;

import java.lang.module.ModuleFinder;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFileReader;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFormatException;
import org.eclipse.jdt.internal.compiler.env.INameEnvironment;
import org.eclipse.jdt.internal.compiler.env.NameEnvironmentAnswer;
import org.jspecify.annotations.Nullable;

/** The classes that a compilation can refer to, as ECJ asks for them. */
final class ClassEnvironment implements INameEnvironment {
  private static final Set<String> JDK_PACKAGES = jdkPackages();

  private final Classes classes;

  /** Where classes come from. */
  interface Classes {
    /** Returns the bytes of a class by its internal name; the JDK's too. */
    Optional<byte[]> bytes(String internalName);

    /** Returns whether there is a class in or below a package, {@code com/acme}; not the JDK's. */
    boolean hasPackage(String internalName);
  }

  ClassEnvironment(Classes classes) {
    this.classes = classes;
  }

  private static Set<String> jdkPackages() {
    Set<String> all = new HashSet<>();
    ModuleFinder.ofSystem()
        .findAll()
        .forEach(
            m -> m.descriptor().packages().forEach(p -> addWithParents(p.replace('.', '/'), all)));
    return Set.copyOf(all);
  }

  /** Adds a package and those above it. */
  static void addWithParents(String name, Set<String> packages) {
    for (int end = name.length(); end > 0; end = name.lastIndexOf('/', end - 1)) {
      if (!packages.add(name.substring(0, end))) {
        return;
      }
    }
  }

  @Override
  public @Nullable NameEnvironmentAnswer findType(char[][] compoundName) {
    return find(joined(compoundName));
  }

  @Override
  public @Nullable NameEnvironmentAnswer findType(char[] typeName, char[][] packageName) {
    String folder = joined(packageName);
    return find(folder.isEmpty() ? new String(typeName) : folder + "/" + new String(typeName));
  }

  private @Nullable NameEnvironmentAnswer find(String name) {
    Optional<byte[]> bytes = classes.bytes(name);
    if (bytes.isEmpty()) {
      return null;
    }
    try {
      return new NameEnvironmentAnswer(
          ClassFileReader.read(bytes.get(), name + ".class", false), null);
    } catch (ClassFormatException e) {
      // as if it were missing: the analyzer's report names broken class files
      return null;
    }
  }

  @Override
  public boolean isPackage(char @Nullable [][] parent, char[] name) {
    String folder = parent == null ? "" : joined(parent);
    String full = folder.isEmpty() ? new String(name) : folder + "/" + new String(name);
    return JDK_PACKAGES.contains(full) || classes.hasPackage(full);
  }

  @Override
  public void cleanup() {
    // nothing is held here
  }

  private static String joined(char[][] parts) {
    StringBuilder name = new StringBuilder();
    for (char[] part : parts) {
      name.append(name.isEmpty() ? "" : "/").append(part);
    }
    return name.toString();
  }
}
