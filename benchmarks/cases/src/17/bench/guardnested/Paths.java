package bench.guardnested;

import bench.api.Trainer;

/** Where the path from the person to the data goes through another person. */
public class Paths {

  private final Holders holders;
  private final Trainer trainer;

  public Paths(Holders holders, Trainer trainer) {
    this.holders = holders;
    this.trainer = trainer;
  }

  public void own(Holder holder) {
    if (holders.allows(holder)) {
      trainer.learn(holder.about()); // EXPECT: none
      trainer.learn(holder.settings().signature()); // EXPECT: none
      trainer.learn(holder.settings().theme()); // EXPECT: none
    }
  }

  public void remarks(Holder holder) {
    if (holders.allows(holder)) {
      for (Remark remark : holder.remarks()) {
        trainer.learn(remark.text()); // EXPECT: none
      }
      trainer.learn(holder.remarks().get(0).text()); // EXPECT: none
    }
  }

  public void friends(Holder holder) {
    if (holders.allows(holder)) {
      trainer.learn(holder.friends().get(0).about()); // EXPECT: ConsentOfAnotherSubject
      for (Holder friend : holder.friends()) {
        trainer.learn(friend.settings().signature()); // EXPECT: ConsentOfAnotherSubject
      }
    }
  }

  public void friendsAsked(Holder holder) {
    for (Holder friend : holder.friends()) {
      if (holders.allows(friend)) {
        trainer.learn(friend.about()); // EXPECT: none
        trainer.learn(holder.about()); // EXPECT: ConsentOfAnotherSubject
      }
    }
  }

  public void partner(Holder holder) {
    if (holders.allows(holder.partner())) {
      trainer.learn(holder.partner().about()); // EXPECT: none
      trainer.learn(holder.about()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void inbox(Holder holder) {
    if (holders.allows(holder)) {
      for (Letter letter : holder.inbox()) {
        trainer.learn(letter.text()); // EXPECT: ConsentOfAnotherSubject
      }
    }
  }

  public void inboxAsked(Holder holder) {
    for (Letter letter : holder.inbox()) {
      if (holders.allows(letter.sender())) {
        trainer.learn(letter.text()); // EXPECT: none
      }
    }
  }

  public void byId(Holder holder) {
    if (holders.allowsId(holder.id())) {
      trainer.learn(holder.about()); // EXPECT: none
      trainer.learn(holder.settings().signature()); // EXPECT: none
    }
  }

  public void byPartnersId(Holder holder) {
    if (holders.allowsId(holder.partner().id())) {
      trainer.learn(holder.about()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void unasked(Holder holder) {
    trainer.learn(holder.settings().signature()); // EXPECT: MissingConsentCheck
    trainer.learn(holder.settings().theme()); // EXPECT: none
  }
}
