package bench.guardqueries;

import bench.api.Trainer;

/** Queries that are written out. */
public class Written {

  private final Authors authors;
  private final Trainer trainer;

  public Written(Authors authors, Trainer trainer) {
    this.authors = authors;
    this.trainer = trainer;
  }

  public void goodAnd() {
    authors.written().forEach(a -> trainer.learn(a.getBio())); // EXPECT: none
  }

  public void badOr() {
    authors.writtenOr().forEach(a -> trainer.learn(a.getBio())); // EXPECT: MissingConsentCheck
  }

  public void goodNot() {
    authors.writtenNot().forEach(a -> trainer.learn(a.getBio())); // EXPECT: none
  }

  public void goodBare() {
    authors.bare().forEach(a -> trainer.learn(a.getBio())); // EXPECT: none
  }

  public void goodEnum() {
    authors.answered().forEach(a -> trainer.learn(a.getBio())); // EXPECT: none
  }

  public void badEnum() {
    authors.notRefused().forEach(a -> trainer.learn(a.getBio())); // EXPECT: MissingConsentCheck
  }

  public void goodOrNot() {
    authors.orNot().forEach(a -> trainer.learn(a.getBio())); // EXPECT: none
  }

  public void badOrYes() {
    authors.orYes().forEach(a -> trainer.learn(a.getBio())); // EXPECT: MissingConsentCheck
  }

  public void goodParameter() {
    authors.wanted(true).forEach(a -> trainer.learn(a.getBio())); // EXPECT: none
  }

  public void badParameter(boolean wanted) {
    authors.wanted(wanted).forEach(a -> trainer.learn(a.getBio())); // EXPECT: MissingConsentCheck
  }

  public void badUnlessAll() {
    authors.unlessAll(true).forEach(a -> trainer.learn(a.getBio())); // EXPECT: MissingConsentCheck
  }

  public void goodColumns() {
    authors.columns().forEach(a -> trainer.learn(a.getBio())); // EXPECT: none
  }

  public void badColumn() {
    authors.otherColumn().forEach(a -> trainer.learn(a.getBio())); // EXPECT: MissingConsentCheck
  }

  public void goodExists() {
    authors.permitted().forEach(a -> trainer.learn(a.getBio())); // EXPECT: none
  }

  public void badExistsPurpose() {
    authors.permittedOther().forEach(a -> trainer.learn(a.getBio())); // EXPECT: ConsentForAnotherPurpose
  }

  public void badExistsSomebody() {
    authors.somebodyPermitted().forEach(a -> trainer.learn(a.getBio())); // EXPECT: MissingConsentCheck|ConsentOfAnotherSubject
  }

  public void goodIn() {
    authors.among().forEach(a -> trainer.learn(a.getBio())); // EXPECT: none
  }

  public void badNotIn() {
    authors.notAmong().forEach(a -> trainer.learn(a.getBio())); // EXPECT: MissingConsentCheck
  }
}
