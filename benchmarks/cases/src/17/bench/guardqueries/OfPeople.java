package bench.guardqueries;

import bench.api.Trainer;
import java.util.List;
import org.springframework.data.domain.Pageable;

/** Rows that are people. */
public class OfPeople {

  private final Authors authors;
  private final Trainer trainer;

  public OfPeople(Authors authors, Trainer trainer) {
    this.authors = authors;
    this.trainer = trainer;
  }

  public void goodOrdered() {
    for (Author a : authors.findByAiTrainingConsentTrueOrderByIdDesc()) {
      trainer.learn(a.getBio()); // EXPECT: none
    }
  }

  public void goodStream() {
    authors.streamAllByAiTrainingConsentIsTrue().map(Author::getBio).forEach(trainer::learn); // EXPECT: none
  }

  public void goodPage(Pageable page) {
    authors.findByAiTrainingConsentTrue(page).getContent().forEach(a -> trainer.learn(a.getBio())); // EXPECT: none
  }

  public void goodArray() {
    for (Author a : authors.readTop10ByAiTrainingConsentTrueAndNewsletterFalse()) {
      trainer.learn(a); // EXPECT: none
      trainer.learn(a.getBio()); // EXPECT: none
    }
  }

  public void badFriend() {
    for (Author a : authors.findByAiTrainingConsentTrueOrderByIdDesc()) {
      trainer.learn(a.getFriends().get(0).getBio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badEachFriend(boolean first) {
    for (Author a : authors.findByAiTrainingConsentTrueOrderByIdDesc()) {
      for (Author f : a.getFriends()) trainer.learn(f.getBio()); // EXPECT: ConsentOfAnotherSubject
      Author one = first ? a.getFriends().get(0) : a.getFriends().get(1);
      trainer.learn(one.getBio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badAnswered() {
    for (Author a : authors.findByAiTrainingConsentIsNotNull()) {
      trainer.learn(a.getBio()); // EXPECT: MissingConsentCheck
    }
  }

  public void badOr() {
    for (Author a : authors.findByAiTrainingConsentTrueOrNewsletterTrue()) {
      trainer.learn(a.getBio()); // EXPECT: CheckNotOnEveryPath|MissingConsentCheck
    }
  }

  public void goodArgument() {
    for (Author a : authors.findByAiTrainingConsent(true)) {
      trainer.learn(a.getBio()); // EXPECT: none
    }
  }

  public void badArgument(boolean wanted) {
    for (Author a : authors.findByAiTrainingConsent(wanted)) {
      trainer.learn(a.getBio()); // EXPECT: CheckNotOnEveryPath|MissingConsentCheck
    }
  }

  public void badArgumentFalse() {
    for (Author a : authors.findByAiTrainingConsent(false)) {
      trainer.learn(a.getBio()); // EXPECT: CheckNotOnEveryPath|MissingConsentCheck
    }
  }

  public void goodIsNot() {
    for (Author a : authors.findByAiTrainingConsentIsNot(false)) {
      trainer.learn(a.getBio()); // EXPECT: none
    }
  }

  public void badOptedOutTrue() {
    for (Author a : authors.findByOptedOutTrue()) {
      trainer.learn(a.getBio()); // EXPECT: CheckNotOnEveryPath|MissingConsentCheck
    }
  }

  public void goodAnswer() {
    for (Author a : authors.findByAnswer(Answer.GRANTED)) {
      trainer.learn(a.getBio()); // EXPECT: none
    }
  }

  public void badAnswer() {
    for (Author a : authors.findByAnswerNot(Answer.REFUSED)) {
      trainer.learn(a.getBio()); // EXPECT: CheckNotOnEveryPath|MissingConsentCheck
    }
  }

  public void goodOptional(long id) {
    authors.findByIdAndAiTrainingConsentTrue(id).ifPresent(a -> trainer.learn(a.getBio())); // EXPECT: none
  }

  public void goodExists(Author author) {
    if (authors.existsByIdAndAiTrainingConsentTrue(author.getId())) {
      trainer.learn(author.getBio()); // EXPECT: none
    }
  }

  public void badExistsNot(Author author) {
    if (!authors.existsByIdAndAiTrainingConsentTrue(author.getId())) {
      trainer.learn(author.getBio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badExistsOther(Author author, Author other) {
    if (authors.existsByIdAndAiTrainingConsentTrue(other.getId())) {
      trainer.learn(author.getBio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badExistsSomething(Author author) {
    if (authors.existsByIdAndNewsletterTrue(author.getId())) {
      trainer.learn(author.getBio()); // EXPECT: MissingConsentCheck
    }
  }

  public void badExistsSomebody(Author author) {
    if (authors.existsByAiTrainingConsentTrue()) {
      trainer.learn(author.getBio()); // EXPECT: MissingConsentCheck|ConsentOfAnotherSubject
    }
  }

  public void goodPresent(Author author) {
    if (authors.findByIdAndAiTrainingConsentTrue(author.getId()).isPresent()) {
      trainer.learn(author.getBio()); // EXPECT: none
    }
  }

  public void badEmpty(Author author) {
    if (authors.findByIdAndAiTrainingConsentTrue(author.getId()).isEmpty()) {
      trainer.learn(author.getBio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  private void learnAll(List<Author> all) {
    all.forEach(a -> trainer.learn(a.getBio())); // EXPECT: CheckNotOnEveryPath|MissingConsentCheck
  }

  public void badMixed() {
    learnAll(authors.written());
    learnAll(authors.otherColumn());
  }
}
