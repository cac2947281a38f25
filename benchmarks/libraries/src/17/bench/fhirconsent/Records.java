package bench.fhirconsent;

import bench.model.Post;
import bench.model.User;
import io.purposebound.annotations.AiTrainingSink;
import io.purposebound.annotations.DataSubject;
import java.util.List;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r5.model.Enumerations;

/** Consents as FHIR resources of the releases 4 and 5, which are all about training. */
public final class Records {
  interface Store {
    Consent of(@DataSubject User user);

    org.hl7.fhir.r5.model.Consent newest(@DataSubject User user);

    List<Consent> all(@DataSubject User user);
  }

  interface Trainer {
    void learn(@AiTrainingSink String text);
  }

  private final Store store;
  private final Trainer trainer;

  public Records(Store store, Trainer trainer) {
    this.store = store;
    this.trainer = trainer;
  }

  public void permitted(Post post) {
    Consent c = store.of(post.author());
    if (c.getStatus() == ConsentState.ACTIVE
        && c.getProvision().getType() == ConsentProvisionType.PERMIT) {
      trainer.learn(post.text()); // EXPECT: none
    }
  }

  public void denied(Post post) {
    if (store.of(post.author()).getProvision().getType() == ConsentProvisionType.DENY) {
      trainer.learn(post.text()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void statusAlone(Post post) {
    if (store.of(post.author()).getStatus() == ConsentState.ACTIVE) {
      trainer.learn(post.text()); // EXPECT: MissingConsentCheck
    }
  }

  public void exceptionOfARule(Post post) {
    Consent c = store.of(post.author());
    if (c.getProvision().getProvision().get(0).getType() == ConsentProvisionType.PERMIT) {
      trainer.learn(post.text()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void anotherPatient(Post post, User other) {
    if (store.of(other).getProvision().getType() == ConsentProvisionType.PERMIT) {
      trainer.learn(post.text()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void anyRecord(Post post) {
    if (store.all(post.author()).stream()
        .anyMatch(
            c ->
                c.getStatus() == ConsentState.ACTIVE
                    && c.getProvision().getType() == ConsentProvisionType.PERMIT)) {
      trainer.learn(post.text()); // EXPECT: none
    }
  }

  public void bySwitch(Post post) {
    switch (store.newest(post.author()).getDecision()) {
      case PERMIT -> trainer.learn(post.text()); // EXPECT: none
      case DENY -> trainer.learn(post.text()); // EXPECT: CheckNotOnEveryPath
      default -> throw new IllegalStateException("no decision");
    }
  }

  public void decided(Post post) {
    if (store.newest(post.author()).getDecision() != Enumerations.ConsentProvisionType.PERMIT) {
      return;
    }
    trainer.learn(post.text()); // EXPECT: none
  }
}
