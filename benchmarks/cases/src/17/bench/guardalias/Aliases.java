package bench.guardalias;

/** Everything works under the team's names. */
public class Aliases {

  private final Desk desk;

  public Aliases(Desk desk) {
    this.desk = desk;
  }

  public void check(Client client) {
    if (desk.agreed(client)) {
      desk.learn(client.wish()); // EXPECT: none
    }
  }

  public void unchecked(Client client) {
    desk.learn(client.wish()); // EXPECT: MissingConsentCheck
  }

  public void aliasOfAlias(Client client) {
    if (!desk.agreedToo(client)) {
      return;
    }
    desk.learn(client.wish()); // EXPECT: none
  }

  public void otherClient(Client client, Client other) {
    if (desk.agreedToo(other)) {
      desk.learn(client.wish()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void ownCheck(Client client) {
    if (client.agreed()) {
      desk.learn(client.wish()); // EXPECT: none
    }
  }

  public void special(Client client) {
    if (desk.agreed(client)) {
      desk.learn(client.illness()); // EXPECT: InsufficientLegalBasis
    }
  }

  public void specialInWriting(Client client) {
    if (desk.agreedInWriting(client)) {
      desk.learn(client.illness()); // EXPECT: none
    }
  }

  public void filtered() {
    for (Client client : desk.consenting()) {
      desk.learn(client.wish()); // EXPECT: none
    }
  }

  public void notFiltered() {
    for (Client client : desk.all()) {
      desk.learn(client.wish()); // EXPECT: MissingConsentCheck
    }
  }

  @CallerAsks
  private void demand(Client client) {
    desk.learn(client.illness()); // EXPECT: none
  }

  public void demandMet(Client client) {
    if (desk.agreedInWriting(client)) {
      demand(client); // EXPECT: none
    }
  }

  public void demandNotMet(Client client) {
    demand(client); // EXPECT: MissingConsentCheck
  }

  public void demandHalfMet(Client client) {
    if (desk.agreed(client)) {
      demand(client); // EXPECT: InsufficientLegalBasis
    }
  }
}
