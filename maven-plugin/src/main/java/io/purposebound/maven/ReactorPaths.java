package io.purposebound.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.DependencyResolutionResult;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.DependencyNode;

/**
 * Where the parts of all modules of a build are. Modules are read from their folders, whether they
 * are packaged or not; only what is no module is resolved.
 *
 * @param session the build
 * @param resolver finds the jars of dependencies
 * @param log told of what is missing
 */
record ReactorPaths(MavenSession session, ProjectDependenciesResolver resolver, Log log) {

  /** Returns the paths; empty where no module has classes. */
  Optional<ModulePaths> read() throws IOException {
    Set<String> modules =
        session.getProjects().stream().map(ReactorPaths::key).collect(Collectors.toSet());
    List<Path> classes = new ArrayList<>();
    List<Path> sources = new ArrayList<>();
    Set<Path> jars = new LinkedHashSet<>();
    for (MavenProject module : session.getProjects()) {
      if (module.getPackaging().equals("pom")) {
        continue;
      }
      Path folder = Path.of(module.getBuild().getOutputDirectory());
      if (!ModulePaths.hasClasses(folder)) {
        log.warn(
            "Module " + module.getArtifactId() + " is left out: no classes in " + folder + ".");
        continue;
      }
      classes.add(folder);
      sources.addAll(ModulePaths.existing(module.getCompileSourceRoots()));
      jars.addAll(jars(module, modules));
    }
    return classes.isEmpty()
        ? Optional.empty()
        : Optional.of(new ModulePaths(classes, List.copyOf(jars), sources));
  }

  private List<Path> jars(MavenProject module, Set<String> modules) {
    DefaultDependencyResolutionRequest request =
        new DefaultDependencyResolutionRequest(module, session.getRepositorySession());
    request.setResolutionFilter((node, parents) -> isForeign(node, modules));
    DependencyResolutionResult result;
    try {
      result = resolver.resolve(request);
    } catch (DependencyResolutionException e) {
      log.warn(
          "Some dependencies of "
              + module.getArtifactId()
              + " cannot be resolved; what their code does is assumed: "
              + e.getMessage());
      result = e.getResult();
    }
    List<Path> jars = new ArrayList<>();
    for (Dependency d : result.getResolvedDependencies()) {
      if (d.getArtifact().getFile() != null) {
        jars.add(d.getArtifact().getFile().toPath());
      }
    }
    return jars;
  }

  private static boolean isForeign(DependencyNode node, Set<String> modules) {
    Dependency d = node.getDependency();
    return d != null
        && !Artifact.SCOPE_TEST.equals(d.getScope())
        && !modules.contains(d.getArtifact().getGroupId() + ":" + d.getArtifact().getArtifactId());
  }

  private static String key(MavenProject module) {
    return module.getGroupId() + ":" + module.getArtifactId();
  }
}
