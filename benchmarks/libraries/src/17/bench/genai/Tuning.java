package bench.genai;

import bench.api.Consents;
import bench.model.Post;
import com.google.genai.Client;
import com.google.genai.types.CreateTuningJobConfig;
import com.google.genai.types.GenerateContentConfig;
import com.google.genai.types.TuningDataset;
import com.google.genai.types.TuningExample;

/** Asks and tunes. */
final class Tuning {
  private final Client client;
  private final Consents consents;

  Tuning(Client client, Consents consents) {
    this.client = client;
    this.consents = consents;
  }

  private static TuningDataset examples(String text) {
    return TuningDataset.builder()
        .examples(TuningExample.builder().textInput(text).output("nice").build())
        .build();
  }

  void bad(Post post) {
    CreateTuningJobConfig config = CreateTuningJobConfig.builder().build();
    client.tunings.tune("gemini-2.5-flash", examples(post.text()), config); // EXPECT: MissingConsentCheck
  }

  void good(Post post) {
    CreateTuningJobConfig config = CreateTuningJobConfig.builder().build();
    String line = "readers: " + post.readers();
    client.tunings.tune("gemini-2.5-flash", examples(line), config); // EXPECT: none
  }

  void goodAsked(Post post) {
    CreateTuningJobConfig config = CreateTuningJobConfig.builder().build();
    if (consents.training(post.author())) {
      client.tunings.tune("gemini-2.5-flash", examples(post.text()), config); // EXPECT: none
    }
  }

  void badOtherPurpose(Post post) {
    CreateTuningJobConfig config = CreateTuningJobConfig.builder().build();
    if (consents.assistant(post.author())) {
      client.tunings.tune("gemini-2.5-flash", examples(post.text()), config); // EXPECT: ConsentForAnotherPurpose
    }
  }

  String badAnswer(Post post) {
    GenerateContentConfig config = GenerateContentConfig.builder().temperature(0.1f).build();
    return client.models.generateContent("gemini-2.5-flash", post.text(), config).text(); // EXPECT: MissingConsentCheck
  }

  String goodAnswer(Post post) {
    GenerateContentConfig config = GenerateContentConfig.builder().temperature(0.1f).build();
    return client.models.generateContent("gemini-2.5-flash", "Hello", config).text(); // EXPECT: none
  }
}
