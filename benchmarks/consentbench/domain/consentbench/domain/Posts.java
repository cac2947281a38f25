package consentbench.domain;

import consentbench.annotations.Person;
import java.util.List;

/** Fetches posts. */
public interface Posts {
  List<Post> all();

  List<Post> by(@Person User author);

  List<Post> by(@Person long authorId);
}
