package bench.policyentries;

import bench.api.ConsentService;
import bench.model.User;

/** Calls everything, and asks before. */
public class Caller {

  private final ConsentService consents;

  public Caller(ConsentService consents) {
    this.consents = consents;
  }

  public void all(User user, Jobs jobs, Mixed mixed, Handler.Mail mail, MailTask task, Plain plain) {
    if (consents.allowsTraining(user)) {
      jobs.first(user);
      jobs.second(user);
      mixed.nightlyExport(user);
      mixed.nightly(user);
      mixed.daily(user);
      mail.handle(user);
      mail.handle(user, 3);
      task.run(user);
      task.walk(user);
      plain.run(user);
    }
  }
}
