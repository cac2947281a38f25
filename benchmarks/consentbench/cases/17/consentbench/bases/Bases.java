package consentbench.bases;

import consentbench.domain.Case;
import consentbench.domain.Checkup;
import consentbench.domain.User;

/** How strong the answer must be. */
public class Bases extends Case {

  public void goodExplicit(Checkup checkup) {
    if (consents.explicit(checkup.patient())) {
      trainer.learn(checkup.diagnosis()); // ok
    }
  }

  public void badPlainForSensitive(Checkup checkup) {
    if (consents.training(checkup.patient())) {
      trainer.learn(checkup.diagnosis()); // bad: weaker-basis
    }
  }

  public void goodPlainForPlain(Checkup checkup) {
    if (consents.training(checkup.patient())) {
      trainer.learn(checkup.remark()); // ok
    }
  }

  public void goodExplicitForPlain(User user) {
    if (consents.explicit(user)) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badNotObjected(User user) {
    if (!consents.objected(user)) {
      trainer.learn(user.bio()); // bad: weaker-basis
    }
  }

  public void goodNotRefused(User user) {
    if (!consents.refused(user)) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badRefused(User user) {
    if (consents.refused(user)) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void badWholeRecord(Checkup checkup) {
    if (consents.training(checkup.patient())) {
      trainer.learn(checkup); // bad: weaker-basis
    }
  }

  public void goodWholeRecord(Checkup checkup) {
    if (consents.explicit(checkup.patient())) {
      trainer.learn(checkup.toString()); // ok
    }
  }

  public void badEither(Checkup checkup) {
    if (consents.training(checkup.patient()) || consents.explicit(checkup.patient())) {
      trainer.learn(checkup.diagnosis()); // bad: weaker-basis|not-on-every-path
    }
  }
}
