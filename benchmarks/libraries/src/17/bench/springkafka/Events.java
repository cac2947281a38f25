package bench.springkafka;

import bench.api.Consents;
import bench.model.Post;
import org.springframework.kafka.core.KafkaTemplate;

/** Sends events to topics, of which one feeds a model. */
final class Events {
  private final KafkaTemplate<String, String> template;
  private final Consents consents;

  Events(KafkaTemplate<String, String> template, Consents consents) {
    this.template = template;
    this.consents = consents;
  }

  void bad(Post post) {
    template.send("ml-events", post.text()); // EXPECT: MissingConsentCheck
  }

  void good(Post post) {
    template.send("audit", post.text()); // EXPECT: none
  }

  void goodAsked(Post post) {
    if (consents.training(post.author())) {
      template.send("ml-events", "read", post.text()); // EXPECT: none
    }
  }
}
