package io.purposebound;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a face asks the engine to judge.
 *
 * @param classes folders and jars with the program's classes, at least one
 * @param classpath folders and jars with its dependencies, in order
 * @param sources source roots, for excerpts and ranges; may be empty
 * @param policies policy files, the reactor's root first, a module's own after it; may be empty
 * @param profile profile name that overrides the policy's
 * @param today day against which expiry days are judged
 * @param threads number of worker threads, at least 1; the report does not depend on it
 */
public record AnalysisRequest(
    List<Path> classes,
    List<Path> classpath,
    List<Path> sources,
    List<Path> policies,
    Optional<String> profile,
    LocalDate today,
    int threads) {}
