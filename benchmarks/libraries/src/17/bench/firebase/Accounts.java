package bench.firebase;

import bench.api.Trainer;
import com.google.firebase.auth.ExportedUserRecord;
import com.google.firebase.auth.FirebaseAuth;
import com.google.firebase.auth.FirebaseAuthException;
import com.google.firebase.auth.ListUsersPage;
import com.google.firebase.auth.UserRecord;

/** Reads accounts, as the documentation of the SDK shows it. */
final class Accounts {
  private final Trainer trainer;

  Accounts(Trainer trainer) {
    this.trainer = trainer;
  }

  void bad(FirebaseAuth auth) throws FirebaseAuthException {
    UserRecord user = auth.getUser("1");
    trainer.learn(user.getEmail()); // EXPECT: MissingConsentCheck
  }

  void badPages(FirebaseAuth auth) throws FirebaseAuthException {
    ListUsersPage page = auth.listUsers(null);
    for (ExportedUserRecord user : page.iterateAll()) {
      trainer.learn(user.getDisplayName()); // EXPECT: MissingConsentCheck
    }
  }

  void goodDisabled(UserRecord user) {
    trainer.learn(user.isDisabled()); // EXPECT: none
  }
}
