package consentbench.stored;

import consentbench.domain.Case;
import consentbench.domain.Consents;
import consentbench.domain.User;

/** Outcomes that objects keep. */
public class Objects extends Case {

  record Decision(User user, boolean yes) {}

  /** Made only where consent is given. */
  static final class Ticket {
    private final User user;

    Ticket(User user, Consents consents) {
      if (!consents.training(user)) {
        throw new IllegalArgumentException("no consent");
      }
      this.user = user;
    }
  }

  static final class OpenTicket {
    private final User user;

    OpenTicket(User user, Consents consents) {
      if (!consents.training(user)) {
        System.err.println("no consent");
      }
      this.user = user;
    }
  }

  public void goodRecord(User user) {
    Decision d = new Decision(user, consents.training(user));
    if (d.yes()) {
      trainer.learn(d.user().bio()); // ok
    }
  }

  public void badRecord(User user, User other) {
    Decision d = new Decision(user, consents.training(other));
    if (d.yes()) {
      trainer.learn(d.user().bio()); // bad: other-person
    }
  }

  public void badRecordConstant(User user) {
    Decision d = new Decision(user, consents.training(user) || true);
    if (d.yes()) {
      trainer.learn(d.user().bio()); // bad: not-on-every-path
    }
  }

  public void goodTicket(User user) {
    Ticket ticket = new Ticket(user, consents);
    trainer.learn(ticket.user.bio()); // ok
  }

  public void badTicket(User user) {
    OpenTicket ticket = new OpenTicket(user, consents);
    trainer.learn(ticket.user.bio()); // bad: not-on-every-path
  }

  public void badTicketOfOther(User user, User other) {
    new Ticket(other, consents);
    trainer.learn(user.bio()); // bad: other-person
  }
}
