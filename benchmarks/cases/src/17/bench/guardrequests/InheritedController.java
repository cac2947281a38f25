package bench.guardrequests;

import bench.api.Trainer;
import bench.model.Post;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Its paths begin as its superclass says. */
@RestController
public class InheritedController extends OpenBase {

  private final Trainer trainer;

  public InheritedController(Trainer trainer) {
    this.trainer = trainer;
  }

  @PostMapping("/strict/inherited")
  public void badElsewhere(Post note) {
    trainer.learn(note.text()); // EXPECT: MissingConsentCheck
  }
}
