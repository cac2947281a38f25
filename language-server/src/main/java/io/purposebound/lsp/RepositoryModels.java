package io.purposebound.lsp;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Parent;
import org.apache.maven.model.Repository;
import org.apache.maven.model.building.FileModelSource;
import org.apache.maven.model.building.ModelSource;
import org.apache.maven.model.resolution.ModelResolver;
import org.apache.maven.model.resolution.UnresolvableModelException;

/**
 * Finds parent and imported poms in the local repository.
 *
 * @param repository its folder
 */
record RepositoryModels(Path repository) implements ModelResolver {
  @Override
  public ModelSource resolveModel(String groupId, String artifactId, String version)
      throws UnresolvableModelException {
    Path pom =
        repository
            .resolve(groupId.replace('.', '/'))
            .resolve(artifactId)
            .resolve(version)
            .resolve(artifactId + "-" + version + ".pom");
    if (!Files.isRegularFile(pom)) {
      throw new UnresolvableModelException(
          "not in the local repository: build once with mvn", groupId, artifactId, version);
    }
    return new FileModelSource(pom.toFile());
  }

  @Override
  public ModelSource resolveModel(Parent parent) throws UnresolvableModelException {
    return resolveModel(parent.getGroupId(), parent.getArtifactId(), parent.getVersion());
  }

  @Override
  public ModelSource resolveModel(Dependency dependency) throws UnresolvableModelException {
    return resolveModel(
        dependency.getGroupId(), dependency.getArtifactId(), dependency.getVersion());
  }

  @Override
  public void addRepository(Repository repository) {
    // only what is here already is looked at
  }

  @Override
  public void addRepository(Repository repository, boolean replace) {
    // only what is here already is looked at
  }

  @Override
  public ModelResolver newCopy() {
    return this;
  }
}
