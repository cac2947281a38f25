package bench.guardrequests;

import bench.api.Trainer;
import bench.model.Post;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Requests with paths of their own. */
@RestController
public class NoteController {

  private final Trainer trainer;

  public NoteController(Trainer trainer) {
    this.trainer = trainer;
  }

  @PostMapping("/notes/{id}/train")
  public void goodGiven(Post note) {
    trainer.learn(note.text()); // EXPECT: none
  }

  @PostMapping("/notes/train")
  public void badShort(Post note) {
    trainer.learn(note.text()); // EXPECT: MissingConsentCheck
  }

  @PostMapping({"/drafts/all", "/all"})
  public void badTwoWays(Post note) {
    trainer.learn(note.text()); // EXPECT: MissingConsentCheck
  }

  @PostMapping("/strict/train")
  public void goodStrict(Post note) {
    trainer.learn(note.text()); // EXPECT: none
  }

  @PostMapping("/polite/train")
  public void badPolite(Post note) {
    trainer.learn(note.text()); // EXPECT: CheckNotOnEveryPath
  }

  @PostMapping("/open/train")
  public void badUnregistered(Post note) {
    trainer.learn(note.text()); // EXPECT: MissingConsentCheck
  }

  @PostMapping("/strict/both")
  public void badAlsoCalled(Post note) {
    trainer.learn(note.text()); // EXPECT: CheckNotOnEveryPath
  }

  /** The program's own call is no request: no gate stands before it. */
  public void nightly(Post note) {
    badAlsoCalled(note);
  }
}
