package bench.guardrequests;

import bench.api.Trainer;
import bench.model.Post;
import bench.model.PostRepository;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Requests whose paths begin alike. */
@RestController
@RequestMapping("/drafts")
public class DraftController {

  private final Trainer trainer;
  private final PostRepository posts;

  public DraftController(Trainer trainer, PostRepository posts) {
    this.trainer = trainer;
    this.posts = posts;
  }

  @PostMapping("/train")
  public void good(Post draft) {
    trainer.learn(draft.text()); // EXPECT: none
  }

  @PostMapping
  public void goodNoPath(Post draft) {
    trainer.learn(draft.text()); // EXPECT: none
  }

  @PostMapping("/{kind}/train/now")
  public void badMaybeExcluded(Post draft) {
    trainer.learn(draft.text()); // EXPECT: MissingConsentCheck
  }

  @PostMapping("/public/train")
  public void badExcluded(Post draft) {
    trainer.learn(draft.text()); // EXPECT: MissingConsentCheck
  }

  @PostMapping("/others")
  public void badOthers() {
    posts.streamAll().forEach(p -> trainer.learn(p.text())); // EXPECT: ConsentOfAnotherSubject
  }

  public void badNoRequest(Post draft) {
    trainer.learn(draft.text()); // EXPECT: MissingConsentCheck
  }
}
