package bench.guardqueries;

import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;

/** Data that name their person; the editor is another. */
@Entity
public class Article {

  private Long id;
  @ManyToOne @DataSubject private Author author;
  @ManyToOne private Author editor;
  @PersonalData private String text;
  private boolean published;

  public Long getId() {
    return id;
  }

  public Author getAuthor() {
    return author;
  }

  public Author getEditor() {
    return editor;
  }

  public String getText() {
    return text;
  }
}
