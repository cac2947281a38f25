package bench.guardowner;

import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.PersonalData;
import jakarta.persistence.ManyToOne;

/** An article is about its author, not about its reviewer. */
public class Article {

  @ManyToOne @DataSubject private Author author;

  @ManyToOne private Author reviewer;

  @PersonalData private String body;
  private String topic;

  public Author getAuthor() {
    return author;
  }

  public Author getReviewer() {
    return reviewer;
  }

  public String getBody() {
    return body;
  }

  public String getTopic() {
    return topic;
  }
}
