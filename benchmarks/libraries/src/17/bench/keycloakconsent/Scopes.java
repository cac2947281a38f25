package bench.keycloakconsent;

import bench.model.Post;
import bench.model.User;
import io.purposebound.annotations.AiTrainingSink;
import io.purposebound.annotations.DataSubject;
import org.keycloak.models.ClientModel;
import org.keycloak.models.ClientScopeModel;
import org.keycloak.models.UserConsentModel;

/** What users granted to a client: the scope {@code ai-training} was declared to be a consent. */
public final class Scopes {
  interface Sessions {
    UserConsentModel consent(@DataSubject User user);

    ClientModel client();
  }

  interface Trainer {
    void learn(@AiTrainingSink String text);
  }

  private final Sessions sessions;
  private final Trainer trainer;

  public Scopes(Sessions sessions, Trainer trainer) {
    this.sessions = sessions;
    this.trainer = trainer;
  }

  public void granted(Post post) {
    UserConsentModel consent = sessions.consent(post.author());
    if (consent != null
        && consent.getGrantedClientScopes().stream()
            .anyMatch(s -> "ai-training".equals(s.getName()))) {
      trainer.learn(post.text()); // EXPECT: none
    }
  }

  public void anotherScope(Post post) {
    UserConsentModel consent = sessions.consent(post.author());
    if (consent.getGrantedClientScopes().stream().anyMatch(s -> s.getName().equals("newsletter"))) {
      trainer.learn(post.text()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void anyScope(Post post) {
    if (!sessions.consent(post.author()).getGrantedClientScopes().isEmpty()) {
      trainer.learn(post.text()); // EXPECT: MissingConsentCheck
    }
  }

  public void anotherUser(Post post, User other) {
    if (sessions.consent(other).getGrantedClientScopes().stream()
        .map(ClientScopeModel::getName)
        .anyMatch("ai-training"::equals)) {
      trainer.learn(post.text()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void byName(Post post) {
    if (sessions.consent(post.author()).getGrantedClientScopes().stream()
        .map(ClientScopeModel::getName)
        .anyMatch("ai-training"::equals)) {
      trainer.learn(post.text()); // EXPECT: none
    }
  }

  public void byALoop(Post post) {
    for (ClientScopeModel s : sessions.consent(post.author()).getGrantedClientScopes()) {
      if (s.getName().equals("ai-training")) {
        trainer.learn(post.text()); // EXPECT: none
      }
    }
  }

  public void configured(Post post) {
    if (!sessions.client().isConsentRequired()) {
      trainer.learn(post.text()); // EXPECT: MissingConsentCheck
    }
  }
}
