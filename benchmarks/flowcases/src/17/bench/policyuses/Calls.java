package bench.policyuses;

import bench.api.ConsentService;
import bench.model.User;

/** Calls of what the policy declares as uses. */
public class Calls {

  public void arguments(User user, Learner learner) {
    learner.fit(user.bio()); // EXPECT: MissingConsentCheck
    learner.fit(user.handle()); // EXPECT: none
    learner.fit("x", user.bio()); // EXPECT: none
    learner.fit(user.bio(), "x"); // EXPECT: MissingConsentCheck
    learner.tune("x", user.bio()); // EXPECT: MissingConsentCheck
    learner.tune(user.bio(), "x"); // EXPECT: none
    learner.tune(user.bio()); // EXPECT: none
    learner.feed("x", user.bio()); // EXPECT: MissingConsentCheck
    learner.feed("x", "y"); // EXPECT: none
    learner.mix(user.bio(), "y"); // EXPECT: MissingConsentCheck
    learner.score(user.bio()); // EXPECT: none
  }

  public void overrides(User user, Learner.Deep deep) {
    deep.fit(user.bio()); // EXPECT: MissingConsentCheck
    deep.fit(user.handle()); // EXPECT: none
    deep.score(user.bio()); // EXPECT: none
  }

  public void constructors(User user) {
    Dataset personal = new Dataset(user.bio(), "x"); // EXPECT: MissingConsentCheck
    Dataset clean = new Dataset("x", user.bio()); // EXPECT: none
  }

  public void receivers(User user) {
    Dataset personal = new Dataset("x", "y");
    personal.add(user.bio()); // EXPECT: none
    personal.export(); // EXPECT: MissingConsentCheck
    personal.clear();
    personal.export(); // EXPECT: none
    Dataset clean = new Dataset("x", "y");
    clean.add(user.handle());
    clean.export(); // EXPECT: none
  }

  public void fields(User user, Dataset data) {
    data.next = user.bio(); // EXPECT: MissingConsentCheck
    data.next = user.handle(); // EXPECT: none
    data.last = user.bio(); // EXPECT: none
  }

  public void types(User user, Gateway gateway) {
    gateway.send(user.bio()); // EXPECT: MissingConsentCheck
    gateway.sendTwo("x", user.bio()); // EXPECT: MissingConsentCheck
    gateway.sendTwo("x", user.handle()); // EXPECT: none
  }

  public void parameters(User user, Notes notes) {
    notes.add("title", user.bio()); // EXPECT: MissingConsentCheck
    notes.add(user.bio(), "text"); // EXPECT: none
    notes.add(user.bio()); // EXPECT: none
    notes.mark(user.bio(), "title"); // EXPECT: MissingConsentCheck
    notes.mark("text", user.bio()); // EXPECT: none
  }

  public void library(User user, java.util.Properties properties) {
    properties.setProperty("a", user.bio()); // EXPECT: MissingConsentCheck
    properties.setProperty(user.bio(), "a"); // EXPECT: none
  }

  public void wildcards(User user, Clients.ModelClient client, Clients.ModelServer server) {
    client.post(user.bio()); // EXPECT: MissingConsentCheck
    client.postAll(user.bio(), "x"); // EXPECT: MissingConsentCheck
    client.postAll("x", user.bio()); // EXPECT: none
    client.get(user.bio()); // EXPECT: none
    server.post(user.bio()); // EXPECT: none
  }

  public void guarded(User user, ConsentService consents, Learner learner) {
    if (consents.allowsTraining(user)) {
      learner.fit(user.bio()); // EXPECT: none
      learner.tune("x", user.bio()); // EXPECT: none
    }
    if (consents.allowsFineTuning(user)) {
      learner.fit(user.bio()); // EXPECT: ConsentForAnotherPurpose
      learner.tune("x", user.bio()); // EXPECT: none
    }
  }
}
