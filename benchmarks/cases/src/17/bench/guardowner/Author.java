package bench.guardowner;

import io.purposebound.annotations.DataSubject;
import jakarta.persistence.OneToMany;
import java.util.List;

/** A person as a JPA entity. */
@DataSubject
public class Author {

  private long id;

  @OneToMany(mappedBy = "author")
  private List<Article> articles;

  @OneToMany(mappedBy = "reviewer")
  private List<Article> reviews;

  @OneToMany private List<Article> favourites;

  public long getId() {
    return id;
  }

  public List<Article> getArticles() {
    return articles;
  }

  public List<Article> getReviews() {
    return reviews;
  }

  public List<Article> getFavourites() {
    return favourites;
  }
}
