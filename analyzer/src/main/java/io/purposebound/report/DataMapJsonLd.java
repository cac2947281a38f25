package io.purposebound.report;

import com.google.gson.stream.JsonWriter;
import io.purposebound.datamap.DataMap;
import io.purposebound.datamap.Ground;
import io.purposebound.policy.Sensitivity;
import io.purposebound.verdict.Report;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The data map as JSON-LD with terms of the W3C Data Privacy Vocabulary (DPV 2.2): one {@code
 * dpv:Process} for each purpose, source and use. What the vocabulary has no term for is a URN of
 * its own with a label.
 */
public final class DataMapJsonLd {
  private static final Map<String, String> PREFIXES =
      new TreeMap<>(
          Map.of(
              "dpv", "https://w3id.org/dpv#",
              "ai", "https://w3id.org/dpv/ai#",
              "loc", "https://w3id.org/dpv/loc#",
              "eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#",
              "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
              "dct", "http://purl.org/dc/terms/"));

  private static final Pattern COUNTRY_CODE = Pattern.compile("[A-Z]{2}");

  private final JsonWriter json;

  private DataMapJsonLd(JsonWriter json) {
    this.json = json;
  }

  /** Writes the map; the writer stays open. */
  public static void write(Report report, Writer out) throws IOException {
    JsonWriter json = Json.writer(out);
    json.beginObject();
    json.name("@context").beginObject();
    for (Map.Entry<String, String> prefix : PREFIXES.entrySet()) {
      json.name(prefix.getKey()).value(prefix.getValue());
    }
    json.endObject();
    json.name("@graph").beginArray();
    for (DataMap.Row row : DataMap.of(report).rows()) {
      new DataMapJsonLd(json).row(row);
    }
    json.endArray().endObject();
    json.flush();
    out.write('\n');
    out.flush();
  }

  private void row(DataMap.Row row) throws IOException {
    json.beginObject();
    json.name("@type").value("dpv:Process");
    label(row.source().shortName() + " in " + row.useName() + " for " + row.purpose());
    json.name("dpv:hasPurpose").beginObject();
    String purpose = purpose(row.purpose());
    json.name("@id")
        .value(purpose.isEmpty() ? "urn:purposebound:purpose:" + row.purpose() : purpose);
    label(row.purpose());
    json.endObject();
    if (below(row.purpose(), "train_ai_system")) {
      json.name("dpv:hasProcessing").beginObject().name("@id").value("ai:ModelTraining");
      json.endObject();
    }
    data(row);
    subjects(row);
    if (!row.recipient().isEmpty()) {
      json.name("dpv:hasRecipient").beginObject();
      json.name("@type").value("dpv:Recipient");
      label(row.recipient());
      if (!row.country().isEmpty()) {
        country(row.country());
      }
      json.endObject();
    }
    bases(row);
    technology(row);
    json.name("dct:source").value(row.use());
    json.endObject();
  }

  /** Countries are terms where the policy gives their ISO 3166-1 code. */
  private void country(String country) throws IOException {
    json.name("dpv:hasCountry").beginObject();
    if (COUNTRY_CODE.matcher(country).matches()) {
      json.name("@id").value("loc:" + country);
    } else {
      json.name("@type").value("dpv:Country");
      label(country);
    }
    json.endObject();
  }

  private void technology(DataMap.Row row) throws IOException {
    if (!row.library().artifact().isEmpty()) {
      json.name("dpv:isImplementedUsingTechnology").beginObject();
      json.name("@type").value("dpv:Technology");
      label(row.library().text());
      json.endObject();
    }
  }

  private void data(DataMap.Row row) throws IOException {
    json.name("dpv:hasPersonalData").beginObject();
    json.name("@type").value(type(row.source().sensitivity()));
    label(row.source().category().isEmpty() ? row.source().shortName() : row.source().category());
    json.name("dct:source").value(row.source().element());
    json.endObject();
  }

  private void subjects(DataMap.Row row) throws IOException {
    json.name("dpv:hasDataSubject").beginObject();
    boolean child = row.source().sensitivity() == Sensitivity.CHILD;
    json.name("@type").value(child ? "dpv:Child" : "dpv:DataSubject");
    if (!row.persons().isEmpty()) {
      label(String.join(", ", row.persons()));
    }
    json.endObject();
  }

  private void bases(DataMap.Row row) throws IOException {
    List<Ground> checked = new ArrayList<>();
    row.grounds().stream().filter(g -> !g.check().isEmpty()).forEach(checked::add);
    if (checked.isEmpty()) {
      return;
    }
    json.name("dpv:hasLegalBasis").beginArray();
    for (Ground ground : checked) {
      json.beginObject();
      json.name("@id").value(basis(ground.basis(), row.source().sensitivity()));
      label(ground.text());
      if (!ground.basis().equals("NO_OBJECTION")) {
        json.name("dpv:hasConsentStatus").beginObject().name("@id").value("dpv:ConsentGiven");
        json.endObject();
      }
      json.endObject();
    }
    json.endArray();
  }

  private void label(String text) throws IOException {
    json.name("rdfs:label").value(Lines.oneLine(text));
  }

  private static String type(Sensitivity sensitivity) {
    return switch (sensitivity) {
      case PERSONAL, CHILD -> "dpv:PersonalData";
      case SENSITIVE -> "dpv:SensitivePersonalData";
      case SPECIAL_CATEGORY -> "dpv:SpecialCategoryPersonalData";
    };
  }

  private static String basis(String basis, Sensitivity sensitivity) {
    return switch (basis) {
      case "NO_OBJECTION" -> "eu-gdpr:A6-1-f";
      case "EXPLICIT_CONSENT" ->
          sensitivity == Sensitivity.SPECIAL_CATEGORY
              ? "eu-gdpr:A9-2-a"
              : "eu-gdpr:A6-1-a-explicit-consent";
      default -> "eu-gdpr:A6-1-a";
    };
  }

  private static String purpose(String key) {
    if (below(key, "train_ai_system")) {
      return "dpv:ResearchAndDevelopment";
    } else if (below(key, "marketing.advertising")) {
      return "dpv:Advertising";
    } else if (below(key, "marketing")) {
      return "dpv:Marketing";
    } else if (below(key, "personalize")) {
      return "dpv:Personalisation";
    } else if (below(key, "essential.service")) {
      return "dpv:ServiceProvision";
    }
    return "";
  }

  private static boolean below(String key, String ancestor) {
    return Wording.covers(ancestor, key);
  }
}
