package consentbench.domain;

import consentbench.annotations.AnalyticsConsent;
import consentbench.annotations.Person;
import consentbench.annotations.Personal;
import consentbench.annotations.TrainingConsent;
import java.util.List;

/** An account holder. */
@Person
public final class User {
  private final long id;
  private final String handle;
  @Personal private final String bio;
  private final boolean agreed;
  private final boolean counted;
  private final List<User> friends;

  public User(long id, String handle, String bio, boolean agreed, boolean counted, List<User> friends) {
    this.id = id;
    this.handle = handle;
    this.bio = bio;
    this.agreed = agreed;
    this.counted = counted;
    this.friends = friends;
  }

  public long id() {
    return id;
  }

  public String handle() {
    return handle;
  }

  public String bio() {
    return bio;
  }

  public List<User> friends() {
    return friends;
  }

  @TrainingConsent
  public boolean agreesToTraining() {
    return agreed;
  }

  @AnalyticsConsent
  public boolean agreesToAnalytics() {
    return counted;
  }
}
