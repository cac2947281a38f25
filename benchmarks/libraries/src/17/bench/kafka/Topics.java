package bench.kafka;

import bench.api.Consents;
import bench.model.Post;
import java.util.Properties;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Sends records to topics, of which one feeds a model. */
final class Topics {
  private final Producer<String, String> producer;
  private final Consents consents;

  Topics(Properties settings, Consents consents) {
    this.producer = new KafkaProducer<>(settings);
    this.consents = consents;
  }

  void bad(Post post) {
    producer.send(new ProducerRecord<>("ml-events", post.text())); // EXPECT: MissingConsentCheck
  }

  void goodOtherTopic(Post post) {
    producer.send(new ProducerRecord<>("audit", post.text())); // EXPECT: none
  }

  void badKey(Post post) {
    ProducerRecord<String, String> event = new ProducerRecord<>("ml-events", post.text(), "read");
    producer.send(event, (metadata, exception) -> {}); // EXPECT: MissingConsentCheck
  }

  void goodNotPersonal(Post post) {
    producer.send(new ProducerRecord<>("ml-events", "" + post.readers())); // EXPECT: none
  }

  void goodAsked(Post post) {
    if (consents.training(post.author())) {
      producer.send(new ProducerRecord<>("ml-events", post.text())); // EXPECT: none
    }
  }
}
