package bench.guardqueries;

import bench.api.Trainer;

/** Rows that name a person. */
public class OfTheirs {

  private final Articles articles;
  private final Trainer trainer;

  public OfTheirs(Articles articles, Trainer trainer) {
    this.articles = articles;
    this.trainer = trainer;
  }

  public void goodNested() {
    for (Article a : articles.findByAuthorAiTrainingConsentTrue()) {
      trainer.learn(a.getText()); // EXPECT: none
    }
  }

  public void goodUnderscore() {
    for (Article a : articles.findByPublishedTrueAndAuthor_AiTrainingConsentTrue()) {
      trainer.learn(a.getText()); // EXPECT: none
    }
  }

  public void goodAuthorsBio() {
    for (Article a : articles.findByAuthorAiTrainingConsentTrue()) {
      trainer.learn(a.getAuthor().getBio()); // EXPECT: none
    }
  }

  public void badEditorsBio() {
    for (Article a : articles.findByAuthorAiTrainingConsentTrue()) {
      trainer.learn(a.getEditor().getBio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badEditor() {
    for (Article a : articles.findByEditorAiTrainingConsentTrue()) {
      trainer.learn(a.getText()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badPublished() {
    for (Article a : articles.findByPublishedTrue()) {
      trainer.learn(a.getText()); // EXPECT: MissingConsentCheck
    }
  }

  public void goodJoined() {
    articles.joined().forEach(a -> trainer.learn(a.getText())); // EXPECT: none
  }

  public void badJoined() {
    articles.joinedEditor().forEach(a -> trainer.learn(a.getText())); // EXPECT: ConsentOfAnotherSubject
  }

  public void badLeftJoined() {
    articles.leftJoined().forEach(a -> trainer.learn(a.getText())); // EXPECT: MissingConsentCheck
  }

  public void goodOwned() {
    articles.owned().forEach(a -> trainer.learn(a.getText())); // EXPECT: none
  }

  public void goodPermitted() {
    articles.permitted().forEach(a -> trainer.learn(a.getText())); // EXPECT: none
  }

  public void badPermitted() {
    articles.permittedEditor().forEach(a -> trainer.learn(a.getText())); // EXPECT: ConsentOfAnotherSubject
  }

  public void goodColumns() {
    articles.columns().forEach(a -> trainer.learn(a.getText())); // EXPECT: none
  }

  public void badColumns() {
    articles.columnsOfEditor().forEach(a -> trainer.learn(a.getText())); // EXPECT: ConsentOfAnotherSubject
  }

  public void goodTexts() {
    articles.texts().forEach(trainer::learn); // EXPECT: none
  }

  public void badTexts() {
    articles.textsByEditor().forEach(trainer::learn); // EXPECT: MissingConsentCheck|ConsentOfAnotherSubject
  }
}
