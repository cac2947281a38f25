package io.purposebound;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.ArrayList;
import java.util.List;

/** The packages of the analyzer depend on each other in one direction only. */
@AnalyzeClasses(packages = LayersTest.ROOT, importOptions = DoNotIncludeTests.class)
class LayersTest {
  static final String ROOT = "io.purposebound";

  /** In the direction of the data: each package may use those before it, and no other. */
  private static final List<String> ORDER =
      List.of(
          "policy",
          "classfile",
          "ir",
          "models",
          "declarations",
          "frameworks",
          "consent",
          "discovery",
          "flow",
          "verdict",
          "inventory",
          "ledger",
          "datamap",
          "source",
          "report");

  @ArchTest static final ArchRule EACH_PACKAGE_USES_ONLY_THOSE_BEFORE_IT = layers();

  @ArchTest
  static final ArchRule NO_GLOBAL_STATE =
      fields()
          .that()
          .areStatic()
          .should()
          .beFinal()
          .because("two runs in one virtual machine, as in a Maven reactor, must not meet");

  @ArchTest
  static final ArchRule NO_CONSOLE_AND_NO_EXIT =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class)
          .because("faces decide where words go and how a run ends");

  private static LayeredArchitecture layers() {
    LayeredArchitecture layers =
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    for (String layer : ORDER) {
      layers = layers.layer(layer).definedBy(ROOT + "." + layer + "..");
    }
    layers = layers.layer("root").definedBy(ROOT);
    for (int i = 0; i < ORDER.size(); i++) {
      List<String> users = new ArrayList<>(ORDER.subList(i + 1, ORDER.size()));
      users.add("root");
      layers =
          layers.whereLayer(ORDER.get(i)).mayOnlyBeAccessedByLayers(users.toArray(String[]::new));
    }
    return layers.whereLayer("root").mayNotBeAccessedByAnyLayer();
  }
}
