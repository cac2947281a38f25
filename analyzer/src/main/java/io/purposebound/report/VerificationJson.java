package io.purposebound.report;

import com.google.gson.stream.JsonWriter;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.CheckVerification;
import io.purposebound.verdict.CodePlace;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.VerifiedCheck;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes for programs what each check is good for. */
public final class VerificationJson {
  /** Name of the file. */
  public static final String FILE = "purposebound-checks.json";

  private final SourceIndex sources;

  public VerificationJson(SourceIndex sources) {
    this.sources = sources;
  }

  /** Writes the file into a folder, which is made where it is missing; returns it. */
  public Path write(CheckVerification v, Path folder) {
    Path file = folder.resolve(FILE);
    try {
      Files.createDirectories(folder);
      try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        write(v, out);
      }
    } catch (IOException e) {
      throw new io.purposebound.policy.InputException(
          file + ": cannot be written (" + e + "): name another folder");
    }
    return file;
  }

  private void write(CheckVerification v, Writer out) throws IOException {
    JsonWriter json = Json.writer(out);
    json.beginObject();
    json.name("profile").value(v.profile());
    json.name("today").value(v.today().toString());
    json.name("violations").value(v.violations());
    json.name("checks").beginArray();
    for (VerifiedCheck c : v.checks()) {
      json.beginObject();
      json.name("check").value(c.check());
      place(json, c.place());
      json.name("named").value(c.guards());
      json.name("protects").value(c.protects());
      flows(json, "turns", c.turns());
      json.endObject();
    }
    json.endArray();
    flows(json, "guarded", v.guarded());
    flows(json, "onSeveral", v.onSeveral());
    json.endObject();
    out.write("\n");
    json.flush();
  }

  private void flows(JsonWriter json, String name, List<Finding> flows) throws IOException {
    json.name(name).beginArray();
    for (Finding f : flows) {
      json.beginObject();
      json.name("source").value(f.source().element());
      json.name("use").value(f.use().element());
      json.name("purpose").value(f.use().purpose());
      place(json, f.use().place());
      if (f.rule().isPresent()) {
        json.name("rule").value(f.rule().get().name());
      }
      json.name("fingerprint").value(f.fingerprint());
      json.endObject();
    }
    json.endArray();
  }

  private void place(JsonWriter json, CodePlace p) throws IOException {
    json.name("file").value(sources.path(p));
    json.name("line").value(p.line());
    json.name("class").value(p.className());
    json.name("method").value(p.method());
  }
}
