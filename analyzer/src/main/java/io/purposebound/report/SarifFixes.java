package io.purposebound.report;

import com.google.gson.stream.JsonWriter;
import io.purposebound.source.SourceEdit;
import io.purposebound.source.SourceFix;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.CodePlace;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Remedy;
import io.purposebound.verdict.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes into SARIF how a violation is mended where lines of its source can simply be replaced. */
final class SarifFixes {
  private final JsonWriter json;
  private final SourceIndex sources;
  private final Mend mend;

  /**
   * Findings come in the order of their files: the last one is kept, so that each is parsed once.
   */
  private String lastPath = "";

  private Optional<SourceFix> last = Optional.empty();

  SarifFixes(JsonWriter json, SourceIndex sources, Mend mend) {
    this.json = json;
    this.sources = sources;
    this.mend = mend;
  }

  /** Writes the member {@code fixes} of a result, where there is something to write. */
  void write(Finding finding) throws IOException {
    Optional<Remedy> remedy = mend.remedy(finding).filter(r -> !r.check().isEmpty());
    if (finding.verdict() != Verdict.VIOLATION || remedy.isEmpty()) {
      return;
    }
    CodePlace place = GuardFix.place(remedy.get(), finding);
    Optional<SourceFix> source = source(place);
    List<SourceEdit> edits =
        source
            .map(s -> new GuardFix(sources).of(s, remedy.get(), finding).edits())
            .orElse(List.of());
    if (edits.isEmpty()) {
      return;
    }
    json.name("fixes").beginArray().beginObject();
    Json.text(json, "description", "Ask first: " + Lines.oneLine(remedy.get().code()));
    json.name("artifactChanges").beginArray().beginObject();
    json.name("artifactLocation").beginObject();
    json.name("uri").value(RelativeUri.of(sources.path(place)));
    json.name("uriBaseId").value(SarifPlaces.ROOT);
    json.endObject();
    json.name("replacements").beginArray();
    String end = sources.text(place).filter(t -> t.contains("\r\n")).isPresent() ? "\r\n" : "\n";
    for (SourceEdit edit : edits) {
      replacement(edit, end);
    }
    json.endArray().endObject().endArray().endObject().endArray();
  }

  private void replacement(SourceEdit edit, String end) throws IOException {
    json.beginObject();
    json.name("deletedRegion").beginObject();
    json.name("startLine").value(edit.first());
    json.name("startColumn").value(1);
    json.name("endLine").value(edit.first() + edit.removed());
    json.name("endColumn").value(1);
    json.endObject();
    Json.text(json, "insertedContent", String.join(end, edit.added()) + end);
    json.endObject();
  }

  private Optional<SourceFix> source(CodePlace place) {
    String path = sources.path(place);
    if (!path.equals(lastPath)) {
      lastPath = path;
      last = sources.fix(place);
    }
    return last;
  }
}
