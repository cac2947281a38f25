package io.purposebound.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.purposebound.datamap.DataMap;
import io.purposebound.datamap.Distance;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Report;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataMapTest {
  @Test
  void sumsUpByPurposeSourceAndUse() {
    DataMap map = DataMap.of(Samples.report());
    assertThat(map.rows()).isSortedAccordingTo((a, b) -> a.purpose().compareTo(b.purpose()));
    assertThat(map.rows().stream().mapToInt(DataMap.Row::flows).sum())
        .isEqualTo(Samples.report().findings().size());
    DataMap.Row training =
        map.rows().stream()
            .filter(r -> r.purpose().equals("train_ai_system"))
            .filter(r -> r.source().shortName().equals("Post.text"))
            .findFirst()
            .orElseThrow();
    assertThat(training.persons()).containsExactly("post.author()");
    assertThat(training.grounds().first().distance()).contains(Distance.SAME_METHOD);
    assertThat(training.grounds().last().text()).startsWith("accepted: Our own staff");
  }

  @Test
  void writesATable() throws IOException {
    StringWriter out = new StringWriter();
    DataMapCsv.write(Samples.report(), out);
    Golden.assertEqualTo("data-map.csv", out.toString().replace("\r\n", "\n"));
    assertThat(out.toString()).contains("\r\n").doesNotContain("\n=");
  }

  @Test
  void writesTermsOfTheDataPrivacyVocabulary() throws IOException {
    StringWriter out = new StringWriter();
    DataMapJsonLd.write(Samples.report(), out);
    Golden.assertEqualTo("data-map.jsonld", out.toString());
    JsonObject root = JsonParser.parseString(out.toString()).getAsJsonObject();
    assertThat(root.getAsJsonArray("@graph")).hasSize(DataMap.of(Samples.report()).rows().size());
    for (JsonElement e : root.getAsJsonArray("@graph")) {
      assertThat(e.getAsJsonObject().keySet())
          .contains("@type", "dpv:hasPurpose", "dpv:hasPersonalData", "dpv:hasDataSubject");
    }
  }

  @Test
  void aCellIsNeverAFormula() throws IOException {
    Finding f = Samples.missing();
    Finding evil =
        new Finding(
            f.source(),
            f.use(),
            f.verdict(),
            f.rule(),
            f.requirement(),
            f.requiredBy(),
            f.dataPath(),
            "=cmd|' /C calc'!A0",
            f.steps(),
            f.checks(),
            f.acceptance(),
            f.note(),
            "x");
    Report report = Samples.report(List.of(evil), Samples.counts(1, 1, 1));
    StringWriter out = new StringWriter();
    DataMapCsv.write(report, out);
    assertThat(out.toString()).contains(",'=cmd|");
  }
}
