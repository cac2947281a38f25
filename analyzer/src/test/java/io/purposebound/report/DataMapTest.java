package io.purposebound.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.purposebound.datamap.DataMap;
import io.purposebound.datamap.Distance;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Library;
import io.purposebound.verdict.Report;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DataMapTest {
  private static final Path DPV_TERMS =
      Path.of("src/test/resources/io/purposebound/report/dpv-2.2-terms.txt");
  private static final Path WRITER =
      Path.of("src/main/java/io/purposebound/report/DataMapJsonLd.java");

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
  void everyTermIsOneOfTheVocabulary() throws IOException {
    Set<String> known = new HashSet<>();
    String prefix = "";
    for (String line : Files.readAllLines(DPV_TERMS)) {
      if (line.endsWith(":")) {
        prefix = line;
      } else if (!line.startsWith("#")) {
        for (String term : line.split(" ", -1)) {
          known.add(prefix + term);
        }
      }
    }
    StringWriter out = new StringWriter();
    DataMapJsonLd.write(Samples.report(), out);
    // what the writer can say, and what it said of the sample
    String all = out + Files.readString(WRITER);
    List<String> used =
        Pattern.compile("\"((?:dpv|ai|eu-gdpr):[\\w-]+)\"")
            .matcher(all)
            .results()
            .map(m -> m.group(1))
            .distinct()
            .toList();
    assertThat(used).hasSizeGreaterThan(25).allMatch(known::contains);
  }

  @Test
  void personsAreTypesAndUsesNameTheirLibrary() throws IOException {
    Finding f = Samples.missing();
    Report plain = Samples.report(List.of(f), Samples.counts(1, 1, 1));
    Report report =
        new Report(
            plain.profile(),
            plain.today(),
            List.of(Samples.ofSubject(f, "com.acme.User")),
            plain.notes(),
            plain.assertions(),
            plain.counts(),
            List.of(),
            Map.of(f.use().element(), new Library("acme-ml", "1.2", "com.acme.ml")));
    DataMap.Row row = DataMap.of(report).rows().get(0);
    assertThat(row.persons()).containsExactly("com.acme.User");
    assertThat(row.library().text()).isEqualTo("acme-ml 1.2 (module com.acme.ml)");
    StringWriter csv = new StringWriter();
    DataMapCsv.write(report, csv);
    assertThat(csv.toString()).contains(",acme-ml 1.2 (module com.acme.ml),");
    StringWriter ld = new StringWriter();
    DataMapJsonLd.write(report, ld);
    assertThat(ld.toString()).contains("dpv:isImplementedUsingTechnology", "acme-ml 1.2");
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
