package io.purposebound.spotbugs;

import edu.umd.cs.findbugs.ba.AnalysisContext;
import edu.umd.cs.findbugs.classfile.CheckedAnalysisException;
import edu.umd.cs.findbugs.classfile.ClassDescriptor;
import edu.umd.cs.findbugs.classfile.DescriptorFactory;
import edu.umd.cs.findbugs.classfile.Global;
import edu.umd.cs.findbugs.classfile.IClassPath;
import edu.umd.cs.findbugs.classfile.ICodeBase;
import edu.umd.cs.findbugs.classfile.ICodeBaseEntry;
import edu.umd.cs.findbugs.classfile.analysis.ClassData;
import edu.umd.cs.findbugs.classfile.impl.FilesystemCodeBaseLocator;
import io.purposebound.classfile.ProvidedClasses;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The classes that SpotBugs has at hand.
 *
 * @param program bytes of the classes that are analysed, by internal name
 * @param folders folders that hold them, as far as they are on disk
 * @param dependencyPaths jars and folders of the auxiliary class path, in order
 * @param nested further auxiliary code bases: archives within archives
 */
record ProgramClasses(
    SortedMap<String, byte[]> program,
    List<Path> folders,
    List<Path> dependencyPaths,
    List<ICodeBase> nested) {
  private static final String SUFFIX = ".class";

  /**
   * Reads them.
   *
   * @param classPath of the running analysis
   * @param visited names of the classes that were visited. Those that SpotBugs leaves out, since
   *     they are huge or the user looks at some classes only, are read all the same: flows go
   *     through them
   */
  static ProgramClasses of(IClassPath classPath, Collection<String> visited) {
    Set<String> names = new LinkedHashSet<>(visited);
    for (String resource : classPath.getApplicationCodebaseEntries().keySet()) {
      if (resource.endsWith(SUFFIX)) {
        names.add(resource.substring(0, resource.length() - SUFFIX.length()));
      }
    }
    SortedMap<String, byte[]> program = new TreeMap<>();
    names.stream().filter(n -> !n.endsWith("module-info")).forEach(n -> read(n, program));
    List<Path> folders = new ArrayList<>();
    classPath.appCodeBaseIterator().forEachRemaining(c -> folder(c).ifPresent(folders::add));
    List<Path> paths = new ArrayList<>();
    List<ICodeBase> nested = new ArrayList<>();
    for (Iterator<? extends ICodeBase> i = classPath.auxCodeBaseIterator(); i.hasNext(); ) {
      ICodeBase codeBase = i.next();
      if (codeBase.getHowDiscovered() != ICodeBase.Discovered.IN_SYSTEM_CLASSPATH) {
        file(codeBase).ifPresentOrElse(paths::add, () -> nested.add(codeBase));
      }
    }
    return new ProgramClasses(program, folders, paths, nested);
  }

  private static void read(String name, SortedMap<String, byte[]> program) {
    ClassDescriptor descriptor = DescriptorFactory.createClassDescriptor(name);
    try {
      ClassData data = Global.getAnalysisCache().getClassAnalysis(ClassData.class, descriptor);
      program.put(name, data.getData());
    } catch (CheckedAnalysisException e) {
      AnalysisContext.logError("Purposebound cannot read " + descriptor.getDottedClassName(), e);
    }
  }

  private static Optional<Path> file(ICodeBase codeBase) {
    return codeBase.getCodeBaseLocator() instanceof FilesystemCodeBaseLocator locator
        ? Optional.of(Path.of(locator.getPathName())).filter(Files::exists)
        : Optional.empty();
  }

  private static Optional<Path> folder(ICodeBase codeBase) {
    return file(codeBase)
        .map(f -> Files.isDirectory(f) ? f : f.toAbsolutePath().getParent())
        .map(f -> f == null ? Path.of("") : f);
  }

  boolean isEmpty() {
    return program.isEmpty();
  }

  /** Returns a class, with dots, to which a bug that concerns all of them can be tied. */
  String anyClass() {
    return program.firstKey().replace('/', '.');
  }

  /** Returns what the analyzer gets as bytes. */
  ProvidedClasses provided() {
    return new ProvidedClasses(program, this::lookUp);
  }

  /** SpotBugs' code bases are made for one thread. */
  private synchronized Optional<byte[]> lookUp(String internalName) throws IOException {
    for (ICodeBase codeBase : nested) {
      ICodeBaseEntry entry = codeBase.lookupResource(internalName + SUFFIX);
      if (entry != null) {
        try (InputStream in = entry.openResource()) {
          return Optional.of(in.readAllBytes());
        }
      }
    }
    return Optional.empty();
  }
}
