package bench.guardowner;

import bench.api.Trainer;
import java.util.List;

/** {@code mappedBy} that names the attribute of the person, and two relations that do not. */
public class MappedBy {

  private final Authors authors;
  private final Trainer trainer;

  public MappedBy(Authors authors, Trainer trainer) {
    this.authors = authors;
    this.trainer = trainer;
  }

  public void good(Author author) {
    if (authors.allows(author)) {
      for (Article article : author.getArticles()) {
        trainer.learn(article.getBody()); // EXPECT: none
      }
    }
  }

  public void badReviews(Author author) {
    if (authors.allows(author)) {
      for (Article article : author.getReviews()) {
        trainer.learn(article.getBody()); // EXPECT: ConsentOfAnotherSubject
      }
    }
  }

  public void badFavourites(Author author) {
    if (authors.allows(author)) {
      for (Article article : author.getFavourites()) {
        trainer.learn(article.getBody()); // EXPECT: ConsentOfAnotherSubject
      }
    }
  }

  public void goodId(Author author) {
    if (authors.allowsId(author.getId())) {
      trainer.learn(author.getArticles().get(0).getBody()); // EXPECT: none
    }
  }

  public void goodArticle(Article article) {
    if (authors.allows(article.getAuthor())) {
      trainer.learn(article.getBody()); // EXPECT: none
      trainer.learn(article.getTopic()); // EXPECT: none
    }
  }

  public void badReviewer(Article article) {
    if (authors.allows(article.getReviewer())) {
      trainer.learn(article.getBody()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodStream(Author author) {
    if (!authors.allows(author)) {
      return;
    }
    author.getArticles().stream().map(Article::getBody).forEach(trainer::learn); // EXPECT: none
  }

  public void badStream(List<Author> all, Author editor) {
    if (!authors.allows(editor)) {
      return;
    }
    all.stream()
        .flatMap(a -> a.getArticles().stream())
        .map(Article::getBody)
        .forEach(trainer::learn); // EXPECT: ConsentOfAnotherSubject
  }

  public void goodEachAuthor(List<Author> all) {
    all.stream()
        .filter(authors::allows)
        .flatMap(a -> a.getArticles().stream())
        .map(Article::getBody)
        .forEach(trainer::learn); // EXPECT: none
  }
}
