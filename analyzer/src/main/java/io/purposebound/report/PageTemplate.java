package io.purposebound.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The page without its data.
 *
 * @param before what comes before the data
 * @param after what comes behind them
 */
record PageTemplate(String before, String after) {
  private static final String FOLDER = "page/";
  private static final List<String> SCRIPTS =
      List.of("dom.js", "filter.js", "list.js", "source.js", "detail.js", "map.js", "page.js");
  private static final String DATA = "{{data}}";

  /** Something that writes the data. */
  interface Data {
    void write() throws IOException;
  }

  /** Puts the page together from its parts; the security policy names them by their hashes. */
  static PageTemplate read() throws IOException {
    String style = resource("style.css");
    StringBuilder all = new StringBuilder();
    for (String name : SCRIPTS) {
      all.append(resource(name));
    }
    String script = all.toString();
    String page =
        resource("page.html")
            .replace("{{style-hash}}", hash(style))
            .replace("{{script-hash}}", hash(script))
            .replace("{{style}}", style)
            .replace("{{script}}", script);
    int at = page.indexOf(DATA);
    return new PageTemplate(page.substring(0, at), page.substring(at + DATA.length()));
  }

  void write(Writer out, Data data) throws IOException {
    out.write(before);
    data.write();
    out.write(after);
  }

  /** Line ends are one character: the hash is that of what a browser reads. */
  private static String resource(String name) throws IOException {
    try (InputStream in = PageTemplate.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + name + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .collect(Collectors.joining("\n", "", "\n"));
    }
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
