package bench.ollama4j;

import bench.api.Consents;
import bench.model.Post;
import io.github.ollama4j.Ollama;
import io.github.ollama4j.models.generate.OllamaGenerateRequest;

/** Asks a local model, as the guide of ollama4j shows it. */
final class Local {
  private final Consents consents;
  private final Ollama ollama;

  Local(Consents consents, Ollama ollama) {
    this.consents = consents;
    this.ollama = ollama;
  }

  void bad(Post post) throws Exception {
    OllamaGenerateRequest request =
        OllamaGenerateRequest.builder().withModel("m").withPrompt(post.text()).build();
    ollama.generate(request, null); // EXPECT: MissingConsentCheck
  }

  void goodReaders(Post post) throws Exception {
    OllamaGenerateRequest request =
        OllamaGenerateRequest.builder().withModel("m").withPrompt("" + post.readers()).build();
    ollama.generate(request, null); // EXPECT: none
  }

  void goodAsked(Post post) throws Exception {
    if (consents.assistant(post.author())) {
      OllamaGenerateRequest request =
          OllamaGenerateRequest.builder().withModel("m").withPrompt(post.text()).build();
      ollama.generate(request, null); // EXPECT: none
    }
  }
}
