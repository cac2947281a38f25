package io.purposebound.classfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/**
 * What a jar says it is.
 *
 * @param name its artifact, {@code langchain4j-open-ai}
 * @param version its version; empty where it tells none
 * @param module its JPMS module, also an automatic one that its manifest names; empty where it has
 *     none
 */
public record Artifact(String name, String version, String module) {
  private static final Pattern POM = Pattern.compile("META-INF/maven/[^/]+/[^/]+/pom\\.properties");
  private static final Pattern FILE = Pattern.compile("(.+?)-(\\d[\\w.+-]*)\\.jar");
  private static final String MODULE_INFO = "module-info.class";

  /** Reads what a jar says of itself: its Maven coordinates, else its file name. */
  static Artifact of(ZipFile jar) throws IOException {
    String module = module(jar);
    List<? extends ZipEntry> poms =
        jar.stream().filter(e -> POM.matcher(e.getName()).matches()).toList();
    // a jar with others repackaged in it holds their coordinates too: its name says which is its
    // own
    if (poms.size() == 1) {
      Properties pom = new Properties();
      try (InputStream in = jar.getInputStream(poms.get(0))) {
        pom.load(in);
      }
      return new Artifact(
          pom.getProperty("artifactId", ""), pom.getProperty("version", ""), module);
    }
    String file = String.valueOf(Path.of(jar.getName()).getFileName());
    Matcher named = FILE.matcher(file);
    return named.matches()
        ? new Artifact(named.group(1), named.group(2), module)
        : new Artifact(file.replaceFirst("\\.jar$", ""), "", module);
  }

  private static String module(ZipFile jar) throws IOException {
    ZipEntry info = jar.getEntry(MODULE_INFO);
    if (info != null) {
      String declared = declared(jar, info);
      if (declared != null) {
        return declared;
      }
    }
    ZipEntry entry = jar.getEntry("META-INF/MANIFEST.MF");
    if (entry == null) {
      return "";
    }
    try (InputStream in = jar.getInputStream(entry)) {
      Attributes main = new Manifest(in).getMainAttributes();
      String automatic = main.getValue("Automatic-Module-Name");
      return automatic == null ? "" : automatic;
    }
  }

  private static @Nullable String declared(ZipFile jar, ZipEntry info) throws IOException {
    try (InputStream in = jar.getInputStream(info)) {
      ClassNode node = new ClassNode();
      new ClassReader(in.readAllBytes()).accept(node, ClassReader.SKIP_CODE);
      return node.module == null ? null : node.module.name;
    } catch (IllegalArgumentException e) {
      // newer than is read: the manifest may still tell
      return null;
    }
  }
}
