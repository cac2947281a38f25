package io.purposebound;

import io.purposebound.classfile.ProvidedClasses;
import io.purposebound.flow.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a face asks the engine to judge.
 *
 * @param classes folders and jars with the program's classes
 * @param classpath folders and jars with its dependencies, in order
 * @param sources source roots, for excerpts and ranges; may be empty
 * @param policies policy files, the reactor's root first, a module's own after it; may be empty
 * @param profile profile name that overrides the policy's
 * @param today day against which expiry days are judged
 * @param threads number of worker threads, at least 1; the report does not depend on it
 * @param provided classes that are in no folder and no jar
 * @param progress hears how far the work has come
 */
public record AnalysisRequest(
    List<Path> classes,
    List<Path> classpath,
    List<Path> sources,
    List<Path> policies,
    Optional<String> profile,
    LocalDate today,
    int threads,
    ProvidedClasses provided,
    Progress progress) {

  /** Asks for classes in folders and jars, at least one. */
  public AnalysisRequest(
      List<Path> classes,
      List<Path> classpath,
      List<Path> sources,
      List<Path> policies,
      Optional<String> profile,
      LocalDate today,
      int threads) {
    this(classes, classpath, sources, policies, profile, today, threads, ProvidedClasses.NONE);
  }

  /** Asks for classes that are partly in no folder and no jar. */
  public AnalysisRequest(
      List<Path> classes,
      List<Path> classpath,
      List<Path> sources,
      List<Path> policies,
      Optional<String> profile,
      LocalDate today,
      int threads,
      ProvidedClasses provided) {
    this(classes, classpath, sources, policies, profile, today, threads, provided, Progress.NONE);
  }

  /** Returns the same request, of whose progress somebody hears. */
  public AnalysisRequest heardBy(Progress hearer) {
    return new AnalysisRequest(
        classes, classpath, sources, policies, profile, today, threads, provided, hearer);
  }
}
