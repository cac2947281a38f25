package io.purposebound.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** What jars say of themselves. */
class ArtifactTest {
  private static final String POM = "META-INF/maven/com.acme/acme-ml/pom.properties";

  @TempDir private Path folder;

  @Test
  void mavenCoordinatesComeFirst() throws IOException {
    assertThat(artifact("renamed.jar", Map.of(POM, text("artifactId=acme-ml\nversion=1.2\n"))))
        .hasValue(new Artifact("acme-ml", "1.2", ""));
  }

  @Test
  void aRepackagedLibraryIsNotItsJar() throws IOException {
    assertThat(
            artifact(
                "all-3.0.1-beta.jar",
                Map.of(POM, text(""), POM.replace("acme-ml", "other"), text(""))))
        .hasValue(new Artifact("all", "3.0.1-beta", ""));
  }

  @Test
  void aJarWithoutAVersionHasItsName() throws IOException {
    assertThat(artifact("plain.jar", Map.of())).hasValue(new Artifact("plain", "", ""));
  }

  @Test
  void modulesAreDeclaredOrAutomatic() throws IOException {
    ClassWriter info = new ClassWriter(0);
    info.visit(Opcodes.V9, Opcodes.ACC_MODULE, "module-info", null, null, null);
    info.visitModule("com.acme.ml", 0, null).visitEnd();
    info.visitEnd();
    assertThat(artifact("a-1.jar", Map.of("module-info.class", info.toByteArray())))
        .hasValue(new Artifact("a", "1", "com.acme.ml"));
    byte[] manifest = text("Manifest-Version: 1.0\nAutomatic-Module-Name: com.acme.auto\n");
    assertThat(artifact("a-2.jar", Map.of("META-INF/MANIFEST.MF", manifest)))
        .hasValue(new Artifact("a", "2", "com.acme.auto"));
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Optional<Artifact> artifact(String name, Map<String, byte[]> entries) throws IOException {
    Path jar = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (Map.Entry<String, byte[]> e : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(e.getKey()));
        zip.write(e.getValue());
      }
      zip.putNextEntry(new ZipEntry("acme/Trainer.class"));
      zip.write(0);
    }
    try (ClassPath path = ClassPath.open(List.of(), List.of(jar), p -> {})) {
      assertThat(path.artifact("acme/None")).isEmpty();
      return path.artifact("acme/Trainer");
    }
  }
}
