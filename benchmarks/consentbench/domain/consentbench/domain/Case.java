package consentbench.domain;

import java.util.ServiceLoader;

/** What every case has at hand. */
public abstract class Case {
  protected final Consents consents = provided(Consents.class);
  protected final Rows rows = provided(Rows.class);
  protected final Posts posts = provided(Posts.class);
  protected final Users users = provided(Users.class);
  protected final Trainer trainer = provided(Trainer.class);

  /** Nobody whom a case is about. */
  protected final User stranger = provided(User.class);

  private static <T> T provided(Class<T> type) {
    return ServiceLoader.load(type).findFirst().orElseThrow();
  }
}
