package bench.mallet;

import bench.api.Consents;
import bench.model.Post;
import cc.mallet.pipe.Pipe;
import cc.mallet.topics.ParallelTopicModel;
import cc.mallet.types.Instance;
import cc.mallet.types.InstanceList;
import java.util.List;

/** Finds topics in texts, as the developer's guide of Mallet shows it. */
final class Models {
  private final Consents consents;
  private final Pipe pipe;

  Models(Consents consents, Pipe pipe) {
    this.consents = consents;
    this.pipe = pipe;
  }

  void bad(List<Post> posts) {
    InstanceList instances = new InstanceList(pipe);
    for (Post post : posts) {
      instances.addThruPipe(new Instance(post.text(), "a", "name", null));
    }
    ParallelTopicModel model = new ParallelTopicModel(10, 1.0, 0.01);
    model.addInstances(instances); // EXPECT: MissingConsentCheck
  }

  void goodAsked(List<Post> posts) {
    InstanceList instances = new InstanceList(pipe);
    for (Post post : posts) {
      if (consents.training(post.author())) {
        instances.addThruPipe(new Instance(post.text(), "a", "name", null));
      }
    }
    ParallelTopicModel model = new ParallelTopicModel(10, 1.0, 0.01);
    model.addInstances(instances); // EXPECT: none
  }

  void goodReaders(List<Post> posts) {
    InstanceList instances = new InstanceList(pipe);
    for (Post post : posts) {
      instances.addThruPipe(new Instance("read by " + post.readers(), "a", "name", null));
    }
    ParallelTopicModel model = new ParallelTopicModel(10, 1.0, 0.01);
    model.addInstances(instances); // EXPECT: none
  }
}
