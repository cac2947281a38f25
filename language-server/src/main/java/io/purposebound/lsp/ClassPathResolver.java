package io.purposebound.lsp;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.model.Model;
import org.apache.maven.repository.internal.MavenRepositorySystemUtils;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.collection.DependencyCollectionException;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.Exclusion;
import org.eclipse.aether.internal.impl.SimpleLocalRepositoryManagerFactory;
import org.eclipse.aether.repository.LocalRepository;
import org.eclipse.aether.repository.NoLocalRepositoryManagerException;
import org.eclipse.aether.repository.WorkspaceReader;
import org.eclipse.aether.repository.WorkspaceRepository;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.supplier.RepositorySystemSupplier;
import org.jspecify.annotations.Nullable;

/** Resolves the class path of modules from the local repository and from each other. */
final class ClassPathResolver {
  private final Map<String, Path> poms = new LinkedHashMap<>();
  private final Map<String, Path> outputs = new LinkedHashMap<>();
  private final RepositorySystem system = new RepositorySystemSupplier().get();
  private final DefaultRepositorySystemSession session;

  /**
   * @param repository the local repository
   * @param modules effective models of the modules that may depend on each other, by folder
   */
  ClassPathResolver(Path repository, Map<Path, Model> modules) {
    modules.forEach(
        (folder, model) -> {
          String id = id(model.getGroupId(), model.getArtifactId(), model.getVersion());
          poms.put(id, folder.resolve("pom.xml"));
          outputs.put(id, MavenModules.output(folder, model));
        });
    session = MavenRepositorySystemUtils.newSession();
    session.setOffline(true);
    session.setSystemProperties(System.getProperties());
    session.setWorkspaceReader(new Modules());
    try {
      session.setLocalRepositoryManager(
          new SimpleLocalRepositoryManagerFactory()
              .newInstance(session, new LocalRepository(repository.toFile())));
    } catch (NoLocalRepositoryManagerException e) {
      throw new IllegalStateException("the simple manager takes every folder", e);
    }
  }

  private static String id(String group, String artifact, String version) {
    return group + ":" + artifact + ":" + version;
  }

  /**
   * Returns what a module compiles and runs against, in order.
   *
   * @param problems told of what is missing, one line each
   */
  List<Path> classpath(Model model, List<String> problems) {
    CollectRequest request = new CollectRequest();
    model.getDependencies().stream()
        .filter(d -> !"test".equals(d.getScope()))
        .forEach(d -> request.addDependency(dependency(d)));
    if (model.getDependencyManagement() != null) {
      model
          .getDependencyManagement()
          .getDependencies()
          .forEach(d -> request.addManagedDependency(dependency(d)));
    }
    List<ArtifactResult> results = new ArrayList<>();
    try {
      results.addAll(
          system
              .resolveDependencies(session, new DependencyRequest(request, null))
              .getArtifactResults());
    } catch (DependencyResolutionException e) {
      if (e.getResult() != null) {
        results.addAll(e.getResult().getArtifactResults());
      }
      if (results.isEmpty() || e.getCause() instanceof DependencyCollectionException) {
        problems.add("pom.xml: " + firstLine(e) + ": build once with mvn");
      }
    }
    Set<Path> files = new LinkedHashSet<>();
    for (ArtifactResult result : results) {
      Artifact found = result.getArtifact();
      if (found != null && found.getFile() != null) {
        files.add(found.getFile().toPath());
      } else {
        Artifact asked = result.getRequest().getArtifact();
        problems.add("pom.xml: " + asked + " is not in the local repository: build once with mvn");
      }
    }
    return List.copyOf(files);
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private static Dependency dependency(org.apache.maven.model.Dependency d) {
    Artifact artifact =
        new DefaultArtifact(
            d.getGroupId(),
            d.getArtifactId(),
            d.getClassifier(),
            d.getType().equals("test-jar") ? "jar" : d.getType(),
            d.getVersion());
    String scope = d.getScope() == null ? "compile" : d.getScope();
    List<Exclusion> exclusions =
        d.getExclusions().stream()
            .map(x -> new Exclusion(x.getGroupId(), x.getArtifactId(), "*", "*"))
            .toList();
    return new Dependency(artifact, scope, d.isOptional(), exclusions);
  }

  /** The modules, for each other: compiled or not. */
  private final class Modules implements WorkspaceReader {
    private final WorkspaceRepository repository = new WorkspaceRepository("modules");

    @Override
    public WorkspaceRepository getRepository() {
      return repository;
    }

    @Override
    public @Nullable File findArtifact(Artifact artifact) {
      String id = id(artifact.getGroupId(), artifact.getArtifactId(), artifact.getVersion());
      Path file = artifact.getExtension().equals("pom") ? poms.get(id) : outputs.get(id);
      return file == null ? null : file.toFile();
    }

    @Override
    public List<String> findVersions(Artifact artifact) {
      return List.of();
    }
  }
}
