package bench.guardqueries;

import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.ObjectionCheck;
import io.purposebound.annotations.PersonalData;
import io.purposebound.annotations.Purposes;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQueries;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.List;

/** A person whose settings are attributes. */
@Entity
@Table(name = "people")
@NamedQueries({
  @NamedQuery(
      name = "Author.granted",
      query = "select a from Author a where a.aiTrainingConsent = true"),
  @NamedQuery(name = "Author.all", query = "select a from Author a")
})
@DataSubject
public class Author {

  private Long id;
  @PersonalData private String bio;

  @Column(name = "ai_ok")
  private boolean aiTrainingConsent;

  @ObjectionCheck(Purposes.TRAIN_AI_SYSTEM)
  private boolean optedOut;

  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM, grantedWhen = "GRANTED")
  private Answer answer;

  private boolean newsletter;

  @OneToMany(mappedBy = "author")
  private List<Article> articles;

  @OneToMany private List<Author> friends;

  public Long getId() {
    return id;
  }

  public String getBio() {
    return bio;
  }

  /** The check is declared on the accessor. */
  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
  public boolean isAiTrainingConsent() {
    return aiTrainingConsent;
  }

  public Answer getAnswer() {
    return answer;
  }

  public List<Author> getFriends() {
    return friends;
  }
}
