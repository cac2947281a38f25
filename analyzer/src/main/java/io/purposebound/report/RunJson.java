package io.purposebound.report;

import com.google.gson.stream.JsonWriter;
import io.purposebound.datamap.DataMap;
import io.purposebound.datamap.Ground;
import io.purposebound.ledger.DeclaredChange;
import io.purposebound.ledger.FlowChange;
import io.purposebound.ledger.LedgerComparison;
import io.purposebound.verdict.Declared;
import io.purposebound.verdict.Library;
import io.purposebound.verdict.Note;
import io.purposebound.verdict.Report;
import io.purposebound.verdict.Verdict;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Writes what a report says of the run as a whole, as members of a JSON object. */
final class RunJson {
  private final JsonWriter json;

  RunJson(JsonWriter json) {
    this.json = json;
  }

  void head(Report report) throws IOException {
    json.name("format").value(JsonReport.FORMAT);
    json.name("version").value(JsonReport.VERSION);
    json.name("profile").value(report.profile());
    json.name("today").value(report.today().toString());
    json.name("counts").beginObject();
    for (Map.Entry<String, Integer> count : Counts.of(report).entrySet()) {
      json.name(count.getKey()).value(count.getValue());
    }
    json.endObject();
  }

  void ledger(LedgerComparison ledger, Report report) throws IOException {
    if (ledger.file().isEmpty()) {
      return;
    }
    json.name("ledger").beginObject();
    json.name("file").value(ledger.file().get());
    json.name("known").value(ledger.known(report).size());
    json.name("unchanged").value(ledger.isUnchanged());
    Json.strings(json, "weakened", ledger.weakened().stream().map(DeclaredChange::text).toList());
    Json.strings(json, "declared", texts(ledger.declared(), c -> !c.weakened()));
    Json.strings(json, "appeared", flows(ledger, c -> c.before().isEmpty()));
    Json.strings(json, "vanished", flows(ledger, c -> c.after().isEmpty()));
    Json.strings(
        json, "changed", flows(ledger, c -> c.before().isPresent() && c.after().isPresent()));
    json.endObject();
  }

  private static List<String> texts(
      Collection<DeclaredChange> changes, Predicate<DeclaredChange> wanted) {
    return changes.stream().filter(wanted).map(DeclaredChange::text).toList();
  }

  private static List<String> flows(LedgerComparison ledger, Predicate<FlowChange> wanted) {
    return ledger.flows().stream().filter(wanted).map(FlowChange::text).toList();
  }

  void dataMap(DataMap map) throws IOException {
    json.name("dataMap").beginArray();
    for (DataMap.Row row : map.rows()) {
      json.beginObject();
      json.name("purpose").value(row.purpose());
      json.name("source").beginObject();
      json.name("element").value(row.source().element());
      json.name("name").value(row.source().shortName());
      json.name("sensitivity").value(row.source().sensitivity().name());
      if (!row.source().category().isEmpty()) {
        json.name("category").value(row.source().category());
      }
      Json.strings(json, "collectedFor", row.source().purposes());
      json.endObject();
      json.name("use").beginObject();
      json.name("element").value(row.use());
      json.name("name").value(row.useName());
      library(row.library());
      if (!row.recipient().isEmpty()) {
        json.name("recipient").value(row.recipient());
      }
      if (!row.country().isEmpty()) {
        json.name("country").value(row.country());
      }
      json.endObject();
      Json.strings(json, "persons", List.copyOf(row.persons()));
      json.name("grounds").beginArray();
      for (Ground ground : row.grounds()) {
        ground(ground);
      }
      json.endArray();
      json.name("flows").value(row.flows());
      json.name("verdicts").beginObject();
      for (Map.Entry<Verdict, Integer> count : row.verdicts().entrySet()) {
        json.name(count.getKey().name()).value(count.getValue());
      }
      json.endObject().endObject();
    }
    json.endArray();
  }

  private void library(Library library) throws IOException {
    if (library.artifact().isEmpty()) {
      return;
    }
    json.name("library").beginObject();
    json.name("artifact").value(library.artifact());
    if (!library.version().isEmpty()) {
      json.name("version").value(library.version());
    }
    if (!library.module().isEmpty()) {
      json.name("module").value(library.module());
    }
    json.endObject();
  }

  private void ground(Ground ground) throws IOException {
    json.beginObject();
    json.name("basis").value(ground.basis());
    if (!ground.check().isEmpty()) {
      json.name("check").value(ground.check());
    }
    if (ground.distance().isPresent()) {
      json.name("distance").value(ground.distance().get().name());
    }
    json.endObject();
  }

  void declarations(List<Declared> declared) throws IOException {
    json.name("declarations").beginArray();
    for (Declared d : declared) {
      json.beginObject();
      json.name("declared").value(d.kind().key());
      json.name("element").value(d.element());
      for (Map.Entry<String, List<String>> member : d.says().entrySet()) {
        Json.strings(json, member.getKey(), member.getValue());
      }
      json.endObject();
    }
    json.endArray();
  }

  void notes(List<Note> notes) throws IOException {
    json.name("notes").beginArray();
    for (Note note : notes) {
      json.beginObject();
      json.name("id").value(note.id());
      json.name("severity").value(note.severity().name());
      if (!note.where().isEmpty()) {
        json.name("where").value(note.where());
      }
      json.name("message").value(note.message());
      json.endObject();
    }
    json.endArray();
  }
}
