package io.purposebound.report;

import com.google.gson.stream.JsonWriter;
import io.purposebound.source.SourceIndex;
import io.purposebound.source.SourceRange;
import io.purposebound.verdict.CodePlace;
import java.io.IOException;
import java.util.Optional;

/** Writes places as SARIF locations. */
final class SarifPlaces {
  /** The name under which consumers know the folder that paths are relative to. */
  static final String ROOT = "%SRCROOT%";

  private final JsonWriter json;
  private final SourceIndex sources;

  SarifPlaces(JsonWriter json, SourceIndex sources) {
    this.json = json;
    this.sources = sources;
  }

  /** Writes the members of a location, within an object that the caller opens and closes. */
  void members(CodePlace place, Optional<SourceRange> range) throws IOException {
    if (!place.sourceFile().isEmpty()) {
      json.name("physicalLocation").beginObject();
      artifact(sources.path(place));
      if (place.line() > 0) {
        region(place.line(), range);
      }
      json.endObject();
    }
    json.name("logicalLocations").beginArray().beginObject();
    String name = place.className() + (place.method().isEmpty() ? "" : "." + place.method());
    json.name("fullyQualifiedName").value(name + place.descriptor());
    json.name("kind").value(place.method().isEmpty() ? "type" : "function");
    json.endObject().endArray();
  }

  /** Writes a location with a message. */
  void location(CodePlace place, Optional<SourceRange> range, String message) throws IOException {
    json.beginObject();
    members(place, range);
    message(message);
    json.endObject();
  }

  /** Writes the location of a note, whose file is named by the user and not by a class. */
  void file(String path, int line, int column) throws IOException {
    json.beginObject().name("physicalLocation").beginObject();
    artifact(path);
    json.name("region").beginObject().name("startLine").value(line);
    if (column > 0) {
      json.name("startColumn").value(column);
    }
    json.endObject().endObject().endObject();
  }

  /** Writes a message member; what would read as an embedded link is kept apart. */
  void message(String text) throws IOException {
    json.name("message").beginObject();
    json.name("text").value(Lines.oneLine(text).replace("](", "] ("));
    json.endObject();
  }

  private void artifact(String path) throws IOException {
    json.name("artifactLocation").beginObject();
    json.name("uri").value(RelativeUri.of(path));
    json.name("uriBaseId").value(ROOT);
    json.endObject();
  }

  private void region(int line, Optional<SourceRange> range) throws IOException {
    json.name("region").beginObject();
    json.name("startLine").value(line);
    // The line of the call is what identifies a finding: an argument further down must not move it.
    if (range.isPresent() && range.get().startLine() == line) {
      json.name("startColumn").value(range.get().startColumn());
      json.name("endLine").value(range.get().endLine());
      json.name("endColumn").value(range.get().endColumn());
    }
    json.endObject();
  }
}
