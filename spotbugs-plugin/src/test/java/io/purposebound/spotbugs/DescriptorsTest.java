package io.purposebound.spotbugs;

import static org.assertj.core.api.Assertions.assertThat;

import edu.umd.cs.findbugs.FindBugs;
import io.purposebound.report.RuleText;
import io.purposebound.verdict.RuleId;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The plugin's descriptors name every rule, and say what all reports say of it. */
class DescriptorsTest {
  private static final Path RESOURCES = Path.of("target/classes");

  @ParameterizedTest
  @CsvSource({"findbugs.xml,findbugsplugin.xsd", "messages.xml,messagecollection.xsd"})
  void areValid(String file, String schema) throws Exception {
    URL xsd = Objects.requireNonNull(FindBugs.class.getResource("/" + schema));
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(xsd)
        .newValidator()
        .validate(new StreamSource(RESOURCES.resolve(file).toFile()));
  }

  @ParameterizedTest
  @EnumSource(RuleId.class)
  void eachRuleHasItsHelp(RuleId rule) throws Exception {
    RuleText text = RuleText.of(rule);
    Element pattern =
        patterns("messages.xml").stream()
            .filter(p -> p.getAttribute("type").equals(rule.name()))
            .findFirst()
            .orElseThrow();
    assertThat(child(pattern, "ShortDescription")).isEqualTo(text.title());
    assertThat(child(pattern, "Details"))
        .contains(text.meaning(), text.mend(), "docs/rules/" + rule + ".md");
    assertThat(Path.of("../docs/rules/" + rule + ".md")).exists();
  }

  @Test
  void patternsAreTheRulesAndTwoMore() throws Exception {
    List<String> expected = new ArrayList<>();
    Arrays.stream(RuleId.values()).map(RuleId::name).forEach(expected::add);
    expected.add("PurposeboundError");
    expected.add("PurposeboundNote");
    assertThat(types("findbugs.xml")).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(types("messages.xml")).containsExactlyInAnyOrderElementsOf(expected);
    Element detector = (Element) document("findbugs.xml").getElementsByTagName("Detector").item(0);
    assertThat(detector.getAttribute("reports").split(","))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(ranked()).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static List<String> ranked() throws IOException {
    return Files.readAllLines(RESOURCES.resolve("bugrank.txt")).stream()
        .map(l -> l.split(" ")[2])
        .toList();
  }

  private static List<String> types(String file) throws Exception {
    return patterns(file).stream().map(p -> p.getAttribute("type")).toList();
  }

  private static List<Element> patterns(String file) throws Exception {
    NodeList nodes = document(file).getElementsByTagName("BugPattern");
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      all.add((Element) nodes.item(i));
    }
    return all;
  }

  private static Document document(String file) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(RESOURCES.resolve(file).toFile());
  }

  private static String child(Element parent, String name) {
    return parent.getElementsByTagName(name).item(0).getTextContent();
  }
}
