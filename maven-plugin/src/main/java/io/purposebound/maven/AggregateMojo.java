package io.purposebound.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.ProjectDependenciesResolver;

/**
 * Judges all modules of the build at once, as one program: calls across modules are seen both ways.
 * To be run after the modules are compiled, in the same build or on its own; modules that are not
 * are named and left out. It starts no further build.
 */
@Mojo(name = "aggregate", aggregator = true, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the components.
public final class AggregateMojo extends ReportingMojo {
  @Component private ProjectDependenciesResolver resolver;

  @Override
  Optional<ModulePaths> paths() throws IOException {
    return new ReactorPaths(session(), resolver, getLog()).read();
  }

  /** The root's, then every module's own: they are one program here. */
  @Override
  List<Path> policyFiles() {
    Path root = Path.of(session().getExecutionRootDirectory());
    return session().getProjects().stream()
        .flatMap(module -> PolicyFiles.of(root, module).stream())
        .distinct()
        .toList();
  }

  @Override
  boolean isGate() {
    return true;
  }
}
