package io.purposebound.report;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A headless Chromium, spoken to by the W3C WebDriver protocol through chromedriver. */
final class WebDriver implements AutoCloseable {
  private static final Gson GSON = new Gson();

  private final HttpClient http = HttpClient.newHttpClient();
  private final Process driver;
  private final String base;
  private final String session;

  private WebDriver(Process driver, String base, String session) {
    this.driver = driver;
    this.base = base;
    this.session = session;
  }

  /** Returns whether the program that drives the browser is on the path. */
  static boolean isThere() {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
      if (Files.isExecutable(Path.of(folder, "chromedriver"))) {
        return true;
      }
    }
    return false;
  }

  /** Starts a browser whose window has this size. */
  static WebDriver start(int width, int height) throws IOException, InterruptedException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Process driver =
        new ProcessBuilder("chromedriver", "--port=" + port)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    String base = "http://localhost:" + port;
    WebDriver starting = new WebDriver(driver, base, "");
    starting.waitUntilReady();
    Map<String, Object> options =
        Map.of(
            "args",
            List.of(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--window-size=" + width + "," + height));
    Map<String, Object> always =
        Map.of("goog:chromeOptions", options, "goog:loggingPrefs", Map.of("browser", "ALL"));
    JsonElement made =
        starting.send("POST", "/session", Map.of("capabilities", Map.of("alwaysMatch", always)));
    return new WebDriver(
        driver, base, "/session/" + made.getAsJsonObject().get("sessionId").getAsString());
  }

  private void waitUntilReady() throws InterruptedException {
    for (int i = 0; i < 100; i++) {
      try {
        send("GET", "/status", null);
        return;
      } catch (IOException e) {
        Thread.sleep(100);
      }
    }
    throw new IllegalStateException("chromedriver does not answer");
  }

  private JsonElement send(String method, String path, Object body)
      throws IOException, InterruptedException {
    HttpRequest.BodyPublisher content =
        body == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(GSON.toJson(body));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(Duration.ofMinutes(2))
            .header("Content-Type", "application/json")
            .method(method, content)
            .build();
    String answer = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    JsonElement value = JsonParser.parseString(answer).getAsJsonObject().get("value");
    if (value.isJsonObject() && value.getAsJsonObject().has("error")) {
      throw new IllegalStateException(value.getAsJsonObject().get("message").getAsString());
    }
    return value;
  }

  /** Opens a page. */
  void open(Path page) throws IOException, InterruptedException {
    send("POST", session + "/url", Map.of("url", page.toUri().toString()));
  }

  /** Runs a script's body and returns what it returns. */
  JsonElement run(String script) throws IOException, InterruptedException {
    return send("POST", session + "/execute/sync", Map.of("script", script, "args", List.of()));
  }

  /** Runs a script that calls its last argument when it is done. */
  JsonElement runAsync(String script) throws IOException, InterruptedException {
    send("POST", session + "/timeouts", Map.of("script", 120_000));
    return send("POST", session + "/execute/async", Map.of("script", script, "args", List.of()));
  }

  /** Presses keys, one after the other, wherever the focus is. */
  void press(String... keys) throws IOException, InterruptedException {
    List<Object> actions = new ArrayList<>();
    for (String key : keys) {
      actions.add(Map.of("type", "keyDown", "value", key));
      actions.add(Map.of("type", "keyUp", "value", key));
    }
    Object source = Map.of("type", "key", "id", "keyboard", "actions", actions);
    send("POST", session + "/actions", Map.of("actions", List.of(source)));
  }

  /** Sends a command of Chromium's own protocol. */
  void command(String name, Map<String, ?> parameters) throws IOException, InterruptedException {
    send("POST", session + "/goog/cdp/execute", Map.of("cmd", name, "params", parameters));
  }

  /** Returns what the page wrote to the console, errors and warnings of the browser too. */
  List<String> console() throws IOException, InterruptedException {
    List<String> lines = new ArrayList<>();
    for (JsonElement e :
        send("POST", session + "/se/log", Map.of("type", "browser")).getAsJsonArray()) {
      JsonObject entry = e.getAsJsonObject();
      lines.add(entry.get("level").getAsString() + " " + entry.get("message").getAsString());
    }
    return lines;
  }

  /** Saves what is seen. */
  void screenshot(Path file) throws IOException, InterruptedException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    String png = send("GET", session + "/screenshot", null).getAsString();
    Files.write(file, Base64.getDecoder().decode(png));
  }

  /** Prints the page. */
  byte[] print() throws IOException, InterruptedException {
    String pdf = send("POST", session + "/print", Map.of()).getAsString();
    return Base64.getDecoder().decode(pdf);
  }

  @Override
  public void close() throws IOException, InterruptedException {
    try {
      send("DELETE", session, null);
    } finally {
      driver.destroy();
    }
  }
}
