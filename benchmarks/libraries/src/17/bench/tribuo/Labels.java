package bench.tribuo;

import bench.api.Consents;
import bench.model.Post;
import java.util.List;
import org.tribuo.Model;
import org.tribuo.MutableDataset;
import org.tribuo.OutputFactory;
import org.tribuo.Trainer;
import org.tribuo.classification.Label;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.DataSourceProvenance;

/** Trains on examples that are added one by one, as Tribuo's tutorials show it. */
final class Labels {
  private final Consents consents;
  private final Trainer<Label> trainer;
  private final OutputFactory<Label> labels;
  private final DataSourceProvenance origin;

  Labels(
      Consents consents,
      Trainer<Label> trainer,
      OutputFactory<Label> labels,
      DataSourceProvenance origin) {
    this.consents = consents;
    this.trainer = trainer;
    this.labels = labels;
    this.origin = origin;
  }

  Model<Label> bad(List<Post> posts) {
    MutableDataset<Label> data = new MutableDataset<>(origin, labels);
    for (Post post : posts) {
      ArrayExample<Label> example = new ArrayExample<>(new Label("a"));
      example.add("word " + post.text(), 1.0);
      data.add(example);
    }
    return trainer.train(data); // EXPECT: MissingConsentCheck
  }

  Model<Label> goodAsked(List<Post> posts) {
    MutableDataset<Label> data = new MutableDataset<>(origin, labels);
    for (Post post : posts) {
      if (consents.training(post.author())) {
        ArrayExample<Label> example = new ArrayExample<>(new Label("a"));
        example.add("word " + post.text(), 1.0);
        data.add(example);
      }
    }
    return trainer.train(data); // EXPECT: none
  }

  Model<Label> goodReaders(List<Post> posts) {
    MutableDataset<Label> data = new MutableDataset<>(origin, labels);
    for (Post post : posts) {
      data.add(
          new ArrayExample<>(
              new Label("a"), new String[] {"readers"}, new double[] {post.readers()}));
    }
    return trainer.train(data); // EXPECT: none
  }
}
