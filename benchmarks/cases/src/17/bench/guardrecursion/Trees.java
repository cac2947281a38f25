package bench.guardrecursion;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.Comment;
import java.util.List;

/** Trees of comments. */
public class Trees {

  private final ConsentService consents;
  private final Trainer trainer;

  public Trees(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  record Node(Comment comment, List<Node> replies) {}

  public void good(Node node) {
    if (consents.allowsTraining(node.comment().writer())) {
      trainer.learn(node.comment().body()); // EXPECT: none
    }
    for (Node reply : node.replies()) {
      good(reply);
    }
  }

  /** Only the writer at the root is asked. */
  public void bad(Node root) {
    if (consents.allowsTraining(root.comment().writer())) {
      learnAll(root);
    }
  }

  private void learnAll(Node node) {
    trainer.learn(node.comment().body()); // EXPECT: ConsentOfAnotherSubject|CheckNotOnEveryPath
    for (Node reply : node.replies()) {
      learnAll(reply);
    }
  }

  public void goodCut(Node node) {
    if (!consents.allowsTraining(node.comment().writer())) {
      return;
    }
    trainer.learn(node.comment().body()); // EXPECT: none
    node.replies().forEach(this::goodCut);
  }
}
