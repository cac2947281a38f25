package io.purposebound.lsp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.internal.compiler.ClassFile;
import org.eclipse.jdt.internal.compiler.CompilationResult;
import org.eclipse.jdt.internal.compiler.Compiler;
import org.eclipse.jdt.internal.compiler.DefaultErrorHandlingPolicies;
import org.eclipse.jdt.internal.compiler.batch.CompilationUnit;
import org.eclipse.jdt.internal.compiler.env.ICompilationUnit;
import org.eclipse.jdt.internal.compiler.impl.CompilerOptions;
import org.eclipse.jdt.internal.compiler.problem.DefaultProblemFactory;

/**
 * Compiles source texts in memory with ECJ. A text with errors yields classes all the same: a
 * method that cannot be compiled throws, the others are as they are.
 */
final class BufferCompiler {
  /** The newest Java that both ECJ knows and the running JDK has. */
  private static final int NEWEST = 26;

  private final ClassEnvironment environment;
  private final String release;

  /**
   * @param environment the classes that the texts refer to
   * @param release Java release of the sources, {@code 17}; empty for the newest
   */
  BufferCompiler(ClassEnvironment environment, String release) {
    this.environment = environment;
    this.release = release.isEmpty() ? "" + Math.min(NEWEST, Runtime.version().feature()) : release;
  }

  /** Told of each compiled text. */
  interface Results {
    /**
     * Takes the classes of one text.
     *
     * @param path path of the text
     * @param classes by internal name
     */
    void accept(String path, Map<String, byte[]> classes);
  }

  /**
   * Compiles texts that may refer to each other.
   *
   * @param texts by path, {@code com/acme/Feed.java}
   */
  void compile(Map<String, String> texts, Results results) {
    List<ICompilationUnit> units = new ArrayList<>();
    texts.forEach(
        (path, text) -> units.add(new CompilationUnit(text.toCharArray(), path, "UTF-8")));
    Compiler compiler =
        new Compiler(
            environment,
            DefaultErrorHandlingPolicies.proceedWithAllProblems(),
            options(),
            result -> results.accept(path(result), classes(result)),
            new DefaultProblemFactory());
    compiler.useSingleThread = true;
    compiler.compile(units.toArray(ICompilationUnit[]::new));
  }

  private CompilerOptions options() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(CompilerOptions.OPTION_Source, release);
    values.put(CompilerOptions.OPTION_Compliance, release);
    values.put(CompilerOptions.OPTION_TargetPlatform, release);
    values.put(CompilerOptions.OPTION_LineNumberAttribute, CompilerOptions.GENERATE);
    values.put(CompilerOptions.OPTION_LocalVariableAttribute, CompilerOptions.GENERATE);
    values.put(CompilerOptions.OPTION_SourceFileAttribute, CompilerOptions.GENERATE);
    values.put(CompilerOptions.OPTION_MethodParametersAttribute, CompilerOptions.GENERATE);
    values.put(CompilerOptions.OPTION_PreserveUnusedLocal, CompilerOptions.PRESERVE);
    CompilerOptions options = new CompilerOptions(values);
    options.processAnnotations = false;
    options.performMethodsFullRecovery = true;
    options.performStatementsRecovery = true;
    return options;
  }

  private static String path(CompilationResult result) {
    return new String(result.getFileName());
  }

  private static Map<String, byte[]> classes(CompilationResult result) {
    Map<String, byte[]> classes = new LinkedHashMap<>();
    for (ClassFile file : result.getClassFiles()) {
      StringBuilder name = new StringBuilder();
      for (char[] part : file.getCompoundName()) {
        name.append(name.isEmpty() ? "" : "/").append(part);
      }
      classes.put(name.toString(), file.getBytes());
    }
    return classes;
  }
}
