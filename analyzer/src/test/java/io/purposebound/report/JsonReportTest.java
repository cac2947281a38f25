package io.purposebound.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Report;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonReportTest {
  private static final Path SCHEMA = Path.of("../docs/schemas/purposebound-report-1.schema.json");

  @TempDir Path root;

  @Test
  void holdsEveryFlow() throws IOException {
    String json = write(Samples.report(), Samples.sources(root));
    Golden.assertEqualTo("report.json", json);
    JsonObject object = JsonParser.parseString(json).getAsJsonObject();
    assertThat(object.get("format").getAsString()).isEqualTo("purposebound-report");
    assertThat(object.get("version").getAsInt()).isEqualTo(1);
    assertThat(object.getAsJsonArray("flows")).hasSize(Samples.report().findings().size());
    assertThat(json).doesNotContain(root.toString());
  }

  @Test
  void isValidByThePublishedSchema() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
    String json = write(Samples.report(), Samples.sources(root));
    assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    assertThat(schema.validate(write(ManyFlows.report(40), SourceIndex.none()), InputFormat.JSON))
        .isEmpty();
    assertThat(schema.validate(json.replace("\"GUARDED\"", "\"GARDED\""), InputFormat.JSON))
        .as("the test can fail")
        .isNotEmpty();
    assertThat(schema.validate(json.replace("\"rule\"", "\"ruel\""), InputFormat.JSON))
        .as("a violation names its rule")
        .isNotEmpty();
  }

  @Test
  void sortsByPlaceOfTheUse() throws IOException {
    Report report = Samples.report();
    List<Finding> reversed = new ArrayList<>(report.findings());
    Collections.reverse(reversed);
    Report other =
        new Report(
            report.profile(),
            report.today(),
            reversed,
            report.notes(),
            report.assertions(),
            report.counts());
    assertThat(fingerprints(other)).isEqualTo(fingerprints(report));
    assertThat(fingerprints(report)).startsWith("04", "05").endsWith("03");
  }

  @Test
  void leavesStringsAsTheyAre() throws IOException {
    String json = write(Samples.report(), Samples.sources(root));
    JsonObject last =
        JsonParser.parseString(json)
            .getAsJsonObject()
            .getAsJsonArray("flows")
            .get(11)
            .getAsJsonObject();
    JsonObject place = last.getAsJsonObject("use").getAsJsonObject("place");
    boolean quoted =
        place
            .get("excerpt")
            .getAsString()
            .equals("tuner.tune(\"<script>„ä“</script>\", post.text());");
    assertThat(quoted).as(place.toString()).isTrue();
    assertThat(json.contains("DPIA \\\"2026-14\\\"")).isTrue();
  }

  @Test
  void leavesOutWhatDoesNotApply() throws IOException {
    Report report = Samples.report(List.of(Samples.guarded()), Samples.counts(1, 1, 1));
    JsonObject flow =
        JsonParser.parseString(write(report, SourceIndex.none()))
            .getAsJsonObject()
            .getAsJsonArray("flows")
            .get(0)
            .getAsJsonObject();
    assertThat(flow.keySet())
        .contains("verdict", "source", "use", "steps", "checks")
        .doesNotContain("rule", "acceptance", "note", "mend");
  }

  private static List<String> fingerprints(Report report) throws IOException {
    JsonObject object = JsonParser.parseString(write(report, SourceIndex.none())).getAsJsonObject();
    return StreamSupport.stream(object.getAsJsonArray("flows").spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .map(f -> f.get("fingerprint").getAsString())
        .toList();
  }

  private static String write(Report report, SourceIndex sources) throws IOException {
    StringWriter out = new StringWriter();
    new JsonReport(sources).write(report, out);
    return out.toString();
  }
}
