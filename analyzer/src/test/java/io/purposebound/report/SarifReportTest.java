package io.purposebound.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.CodePlace;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Report;
import io.purposebound.verdict.RuleId;
import io.purposebound.verdict.UseSite;
import io.purposebound.verdict.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SarifReportTest {
  @TempDir Path root;

  @Test
  void writesTheSameBytes() throws IOException {
    SourceIndex sources = Samples.sources(root);
    Golden.assertEqualTo("report.sarif", write(Samples.report(), sources, false));
    assertThat(write(Samples.report(), sources, false))
        .isEqualTo(write(shuffled(Samples.report()), Samples.sources(root), false))
        .doesNotContain(root.toString());
  }

  @Test
  void isValidByTheSchema() throws IOException {
    Schema schema = schema();
    List<String> logs =
        List.of(
            write(Samples.report(), Samples.sources(root), true),
            write(Samples.report(), Samples.sources(root), false),
            write(Samples.report(), SourceIndex.none(), true),
            write(Samples.report(List.of(), Samples.counts(0, 0, 0)), SourceIndex.none(), false),
            write(nowhere(), SourceIndex.none(), false));
    for (String log : logs) {
      assertThat(schema.validate(log, InputFormat.JSON)).isEmpty();
    }
  }

  @Test
  void theSchemaTestCanFail() throws IOException {
    String log = write(Samples.report(), SourceIndex.none(), false);
    assertThat(schema().validate(log.replace("\"fail\"", "\"bad\""), InputFormat.JSON))
        .isNotEmpty();
    assertThat(schema().validate(log.replace("\"text\"", "\"txt\""), InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void showsViolationsAndAcceptedFlowsOnly() throws IOException {
    JsonArray results = results(write(Samples.report(), SourceIndex.none(), false));
    assertThat(results).hasSize(9);
    for (JsonElement element : results) {
      JsonObject result = element.getAsJsonObject();
      boolean accepted = verdict(result).equals("ACCEPTED");
      assertThat(result.get("kind").getAsString()).isEqualTo("fail");
      assertThat(result.get("level").getAsString()).isEqualTo("error");
      assertThat(result.getAsJsonArray("suppressions")).hasSize(accepted ? 1 : 0);
    }
  }

  @Test
  void showsEveryFlowOnDemand() throws IOException {
    JsonArray results = results(write(Samples.report(), SourceIndex.none(), true));
    assertThat(results).hasSize(12);
    for (JsonElement element : results) {
      JsonObject result = element.getAsJsonObject();
      boolean fails = List.of("VIOLATION", "ACCEPTED").contains(verdict(result));
      assertThat(result.get("kind").getAsString()).isEqualTo(fails ? "fail" : "pass");
      assertThat(result.get("level").getAsString()).isEqualTo(fails ? "error" : "none");
    }
  }

  @Test
  void saysWhatTheLedgerHolds() throws IOException {
    StringWriter out = new StringWriter();
    new SarifReport(Samples.sources(root), true, Ledgers.comparison()).write(Samples.report(), out);
    assertThat(schema().validate(out.toString(), InputFormat.JSON)).isEmpty();
    Map<String, JsonObject> results = new HashMap<>();
    for (JsonElement e : results(out.toString())) {
      JsonObject prints = e.getAsJsonObject().getAsJsonObject("partialFingerprints");
      results.put(prints.get("purposebound/v1").getAsString(), e.getAsJsonObject());
    }
    assertThat(results.get("01").get("baselineState").getAsString()).isEqualTo("unchanged");
    assertThat(results.get("01").getAsJsonArray("suppressions").get(0).toString())
        .isEqualTo(
            "{\"kind\":\"external\",\"status\":\"accepted\",\"justification\":"
                + "\"until the form is out (purposebound-flows.json, until 2027-01-31)\"}");
    assertThat(results.get("02").get("baselineState").getAsString()).isEqualTo("updated");
    assertThat(results.get("03").get("baselineState").getAsString()).isEqualTo("new");
    assertThat(results.get("03").getAsJsonArray("suppressions")).isEmpty();
  }

  @Test
  void whatWasGuardedAndIsAViolationNowIsNew() throws IOException {
    assertThat(baseline("03", false)).isEqualTo("new");
    assertThat(baseline("04", false)).isEqualTo("new");
    assertThat(baseline("04", true)).isEqualTo("updated");
  }

  private String baseline(String fingerprint, boolean allFlows) throws IOException {
    StringWriter out = new StringWriter();
    new SarifReport(SourceIndex.none(), allFlows, Ledgers.comparison())
        .write(Samples.report(), out);
    for (JsonElement e : results(out.toString())) {
      JsonObject result = e.getAsJsonObject();
      if (result
          .getAsJsonObject("partialFingerprints")
          .get("purposebound/v1")
          .getAsString()
          .equals(fingerprint)) {
        return result.get("baselineState").getAsString();
      }
    }
    return "";
  }

  @Test
  void bringsThePageOfEachRule() throws IOException {
    JsonObject run = run(write(Samples.report(), SourceIndex.none(), false));
    JsonArray rules = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
    for (JsonElement rule : rules) {
      String id = rule.getAsJsonObject().get("id").getAsString();
      assertThat(rule.getAsJsonObject().get("helpUri").getAsString())
          .isEqualTo("https://eur-lex.europa.eu/eli/reg/2016/679/oj");
      assertThat(rule.getAsJsonObject().getAsJsonObject("help").get("markdown").getAsString())
          .startsWith("# " + id + "\n")
          .contains("## Bad", "https://eur-lex.europa.eu/");
    }
  }

  @Test
  void saysWhereAnAcceptanceStands() throws IOException {
    Report report = Samples.report(List.of(Samples.accepted()), Samples.counts(1, 1, 1));
    JsonObject suppression =
        results(write(report, SourceIndex.none(), false))
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("suppressions")
            .get(0)
            .getAsJsonObject();
    assertThat(suppression.get("kind").getAsString()).isEqualTo("inSource");
    assertThat(suppression.get("status").getAsString()).isEqualTo("accepted");
    assertThat(suppression.get("justification").getAsString())
        .isEqualTo(
            "Our own staff's posts; DPIA \"2026-14\" (@AcceptedFlow com.acme.Archive#keep,"
                + " approved by dpo@acme.example, until 2027-06-30)");
  }

  @Test
  void usesTheRuleIdAndItsIndex() throws IOException {
    JsonObject run = run(write(Samples.report(), SourceIndex.none(), false));
    JsonArray rules = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
    for (JsonElement element : run.getAsJsonArray("results")) {
      JsonObject result = element.getAsJsonObject();
      String id = result.get("ruleId").getAsString();
      assertThat(RuleId.valueOf(id).ordinal()).isEqualTo(result.get("ruleIndex").getAsInt());
      JsonObject rule = rules.get(result.get("ruleIndex").getAsInt()).getAsJsonObject();
      assertThat(rule.get("id").getAsString()).isEqualTo(id);
    }
  }

  @Test
  void givesTheLineOfTheCallEvenWhereTheArgumentStandsFurtherDown() throws IOException {
    Files.writeString(
        root.resolve("A.java"), "class A { void m() {\n  t.learn(\n      post.text());\n} }\n");
    CodePlace place = new CodePlace("A", "m", "()V", "A.java", 2);
    UseSite use = new UseSite("T#learn(Object)", "T.learn", 0, "train_ai_system", "", "", place, 0);
    Report report = Samples.report(List.of(at(use)), Samples.counts(1, 1, 1));
    JsonObject region = region(results(write(report, SourceIndex.of(List.of(root)), false)).get(0));
    assertThat(region.toString()).isEqualTo("{\"startLine\":2}");
  }

  @Test
  void encodesPathsAndGivesColumnsOfTheArgument() throws IOException {
    String log = write(Samples.report(), Samples.sources(root), false);
    assertThat(log).contains("\"uri\": \"com/acme/W%C3%A4rd%20%5B1%5D.kt\"");
    JsonObject missing =
        StreamSupport.stream(results(log).spliterator(), false)
            .map(JsonElement::getAsJsonObject)
            .filter(r -> r.get("ruleId").getAsString().equals("MissingConsentCheck"))
            .filter(r -> verdict(r).equals("VIOLATION"))
            .findFirst()
            .orElseThrow();
    assertThat(region(missing).toString())
        .isEqualTo("{\"startLine\":7,\"startColumn\":19,\"endLine\":7,\"endColumn\":24}");
  }

  @Test
  void sharesAWriterAndLeavesItOpen() throws IOException {
    StringWriter out = new StringWriter();
    new SarifReport(SourceIndex.none(), false).write(Samples.report(), out);
    assertThat(out.toString()).endsWith("}\n");
  }

  private static Report nowhere() {
    CodePlace place = new CodePlace("A", "", "", "", 0);
    UseSite use = new UseSite("T#learn(Object)", "T.learn", 0, "train_ai_system", "", "", place, 0);
    return Samples.report(List.of(at(use)), Samples.counts(1, 1, 1));
  }

  private static Finding at(UseSite use) {
    Finding f = Samples.missing();
    return new Finding(
        f.source(),
        use,
        Verdict.VIOLATION,
        f.rule(),
        f.requirement(),
        f.requiredBy(),
        f.dataPath(),
        f.person(),
        List.of(),
        f.checks(),
        f.acceptance(),
        f.note(),
        f.fingerprint());
  }

  private static Report shuffled(Report report) {
    List<Finding> findings = new ArrayList<>(report.findings());
    Collections.reverse(findings);
    Map<String, Integer> counts = new HashMap<>(report.counts());
    List<String> assertions = new ArrayList<>(report.assertions());
    Collections.reverse(assertions);
    return new Report(
        report.profile(), report.today(), findings, report.notes(), assertions, counts);
  }

  private static Schema schema() throws IOException {
    try (InputStream in =
        SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      assertThat(in).as("the schema on the test class path").isNotNull();
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(in, InputFormat.JSON);
    }
  }

  private static String write(Report report, SourceIndex sources, boolean all) throws IOException {
    StringWriter out = new StringWriter();
    new SarifReport(sources, all).write(report, out);
    return out.toString();
  }

  private static JsonObject run(String log) {
    JsonObject root = JsonParser.parseString(log).getAsJsonObject();
    return root.getAsJsonArray("runs").get(0).getAsJsonObject();
  }

  private static JsonArray results(String log) {
    return run(log).getAsJsonArray("results");
  }

  private static String verdict(JsonObject result) {
    return result.getAsJsonObject("properties").get("verdict").getAsString();
  }

  private static JsonObject region(JsonElement result) {
    return result
        .getAsJsonObject()
        .getAsJsonArray("locations")
        .get(0)
        .getAsJsonObject()
        .getAsJsonObject("physicalLocation")
        .getAsJsonObject("region");
  }
}
