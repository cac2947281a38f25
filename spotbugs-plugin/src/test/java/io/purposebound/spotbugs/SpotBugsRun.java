package io.purposebound.spotbugs;

import edu.umd.cs.findbugs.BugCollectionBugReporter;
import edu.umd.cs.findbugs.BugInstance;
import edu.umd.cs.findbugs.BugRanker;
import edu.umd.cs.findbugs.DetectorFactory;
import edu.umd.cs.findbugs.DetectorFactoryCollection;
import edu.umd.cs.findbugs.FindBugs2;
import edu.umd.cs.findbugs.Plugin;
import edu.umd.cs.findbugs.PluginException;
import edu.umd.cs.findbugs.Priorities;
import edu.umd.cs.findbugs.Project;
import edu.umd.cs.findbugs.config.UserPreferences;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Runs SpotBugs in this virtual machine with the plugin, and no other detector that reports. */
final class SpotBugsRun {
  private static final String PLUGIN = "io.purposebound.spotbugs";

  private SpotBugsRun() {}

  /** Loads the plugin from this module's class folder, as a jar, which is what SpotBugs takes. */
  static void load(Path work) throws IOException, PluginException {
    Path jar = work.resolve("plugin.jar");
    Path classes = Path.of("target/classes");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, zip);
      }
    }
    if (Plugin.getByPluginId(PLUGIN) == null) {
      Plugin.loadCustomPlugin(jar.toFile(), null);
    }
  }

  /** Analyses; returns what the plugin reports, of any priority. */
  static List<BugInstance> bugs(List<Path> classes, List<Path> classPath) throws Exception {
    DetectorFactoryCollection detectors = DetectorFactoryCollection.instance();
    try (FindBugs2 engine = new FindBugs2();
        Project project = new Project()) {
      classes.forEach(c -> project.addFile(c.toAbsolutePath().toString()));
      classPath.forEach(c -> project.addAuxClasspathEntry(c.toAbsolutePath().toString()));
      project.setPluginStatusTrinary(PLUGIN, true);
      BugCollectionBugReporter reporter = new BugCollectionBugReporter(project);
      reporter.setPriorityThreshold(Priorities.LOW_PRIORITY);
      reporter.setRankThreshold(BugRanker.VISIBLE_RANK_MAX);
      engine.setProject(project);
      engine.setDetectorFactoryCollection(detectors);
      engine.setBugReporter(reporter);
      engine.setUserPreferences(onlyOurs(detectors));
      engine.execute();
      return new ArrayList<>(reporter.getBugCollection().getCollection());
    }
  }

  private static UserPreferences onlyOurs(DetectorFactoryCollection detectors) {
    UserPreferences preferences = UserPreferences.createDefaultUserPreferences();
    preferences.getFilterSettings().clearAllCategories();
    for (DetectorFactory factory : detectors.getFactories()) {
      boolean ours = factory.getFullName().equals(PersonalDataDetector.class.getName());
      preferences.enableDetector(factory, ours);
    }
    return preferences;
  }
}
