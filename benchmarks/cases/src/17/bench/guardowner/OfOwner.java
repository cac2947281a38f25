package bench.guardowner;

import bench.api.Trainer;

/** An element of a person that is about that person. */
public class OfOwner {

  private final Accounts accounts;
  private final Trainer trainer;

  public OfOwner(Accounts accounts, Trainer trainer) {
    this.accounts = accounts;
    this.trainer = trainer;
  }

  public void good(Account account) {
    if (accounts.allows(account)) {
      for (Note note : account.getNotes()) {
        trainer.learn(note.getText()); // EXPECT: none
      }
    }
  }

  public void badMentions(Account account) {
    if (accounts.allows(account)) {
      for (Note note : account.getMentions()) {
        trainer.learn(note.getText()); // EXPECT: ConsentOfAnotherSubject
      }
    }
  }

  public void badUnasked(Account account) {
    for (Note note : account.getNotes()) {
      trainer.learn(note.getText()); // EXPECT: MissingConsentCheck
    }
  }

  public void badOther(Account account, Account other) {
    if (accounts.allows(other)) {
      for (Note note : account.getNotes()) {
        trainer.learn(note.getText()); // EXPECT: ConsentOfAnotherSubject
      }
    }
  }

  public void badSponsor(Account account) {
    if (accounts.allows(account)) {
      for (Note note : account.getSponsor().getNotes()) {
        trainer.learn(note.getText()); // EXPECT: ConsentOfAnotherSubject
      }
    }
  }

  public void goodSponsor(Account account) {
    if (accounts.allows(account.getSponsor())) {
      for (Note note : account.getSponsor().getNotes()) {
        trainer.learn(note.getText()); // EXPECT: none
      }
    }
  }

  public void goodMentionsAsked(Account account) {
    for (Note note : account.getMentions()) {
      if (accounts.allows(note.getWriter())) {
        trainer.learn(note.getText()); // EXPECT: none
      }
    }
  }
}
