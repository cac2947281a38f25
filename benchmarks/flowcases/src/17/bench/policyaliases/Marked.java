package bench.policyaliases;

import java.util.List;

/** Annotations of another team, which the policy explains. */
public class Marked {

  private final Answers answers;
  private final Models models;

  public Marked(Answers answers, Models models) {
    this.answers = answers;
    this.models = models;
  }

  public void sources(Client client) {
    models.fit(client.name, "x"); // EXPECT: MissingConsentCheck
    models.fit(client.alias(), "x"); // EXPECT: MissingConsentCheck
    models.fit(client.tier, "x"); // EXPECT: none
    models.fit(client.label(), "x"); // EXPECT: none
    models.fit(client.review, "x"); // EXPECT: none
    models.fit(client, "x"); // EXPECT: MissingConsentCheck
  }

  public void uses(Client client) {
    models.fit("x", client.name); // EXPECT: none
    models.tune(client.name); // EXPECT: MissingConsentCheck
    models.both("x", client.name); // EXPECT: MissingConsentCheck
    models.both("x", client.tier); // EXPECT: none
  }

  public void checks(Client client, Client other) {
    if (answers.allowed(client)) {
      models.fit(client.name, "x"); // EXPECT: none
      models.tune(client.name); // EXPECT: none
      models.fit(other.name, "x"); // EXPECT: ConsentOfAnotherSubject
    }
    if (!answers.refused(client)) {
      models.fit(client.alias(), "x"); // EXPECT: none
    }
  }

  public void refused(Client client) {
    if (answers.refused(client)) {
      models.fit(client.name, "x"); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void noCheck(Client client) {
    if (answers.other(client)) {
      models.fit(client.name, "x"); // EXPECT: MissingConsentCheck
    }
  }

  public void ownField(Client client) {
    if (client.agrees) {
      models.fit(client.name, "x"); // EXPECT: none
    }
  }

  public void elements(Visit visit) {
    if (answers.allowed(visit.client())) {
      models.fit(visit.finding(), "x"); // EXPECT: InsufficientLegalBasis
      models.fit(visit.room(), "x"); // EXPECT: none
      models.fit(visit.client().name, "x"); // EXPECT: none
      models.fit(visit.doctor().name, "x"); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void filtered(Visits visits) {
    for (Client client : visits.agreed()) {
      models.fit(client.name, "x"); // EXPECT: none
    }
    for (Client client : visits.all()) {
      models.fit(client.name, "x"); // EXPECT: MissingConsentCheck
    }
  }

  @Aggregate
  static int counted(List<Client> clients) {
    int sum = 0;
    for (Client client : clients) {
      sum += client.name.charAt(0);
    }
    return sum;
  }

  static int summed(List<Client> clients) {
    int sum = 0;
    for (Client client : clients) {
      sum += client.name.charAt(0);
    }
    return sum;
  }

  public void anonymized(List<Client> clients) {
    models.fit(counted(clients), "x"); // EXPECT: none
    models.fit(summed(clients), "x"); // EXPECT: MissingConsentCheck
  }
}
