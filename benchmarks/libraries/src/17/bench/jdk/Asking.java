package bench.jdk;

import bench.api.Consents;
import bench.model.Post;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Asks a model by plain HTTP. */
final class Asking {
  private final HttpClient http = HttpClient.newHttpClient();
  private final Consents consents;

  Asking(Consents consents) {
    this.consents = consents;
  }

  private static HttpRequest request(String url, String body) {
    return HttpRequest.newBuilder(URI.create(url))
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  void bad(Post post) throws IOException, InterruptedException {
    HttpRequest ask = request("https://api.openai.com/v1/chat/completions", post.text());
    http.send(ask, HttpResponse.BodyHandlers.ofString()); // EXPECT: MissingConsentCheck
  }

  void good(Post post) throws IOException, InterruptedException {
    HttpRequest save = request("https://posts.acme.example/v1/save", post.text());
    http.send(save, HttpResponse.BodyHandlers.ofString()); // EXPECT: none
  }

  void badTarget(Post post) throws IOException, InterruptedException {
    HttpRequest feed = request("https://ml.acme.example/examples", post.text());
    http.send(feed, HttpResponse.BodyHandlers.ofString()); // EXPECT: MissingConsentCheck
  }

  void goodAsked(Post post) throws IOException, InterruptedException {
    if (consents.assistant(post.author())) {
      HttpRequest ask = request("https://api.openai.com/v1/chat/completions", post.text());
      http.send(ask, HttpResponse.BodyHandlers.ofString()); // EXPECT: none
    }
  }
}
