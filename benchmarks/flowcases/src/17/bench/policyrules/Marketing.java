package bench.policyrules;

import bench.model.HealthNote;
import bench.model.User;

/** Rules for marketing. */
public final class Marketing {

  private final Wishes wishes;
  private final Channels channels;

  public Marketing(Wishes wishes, Channels channels) {
    this.wishes = wishes;
    this.channels = channels;
  }

  public void notAsked(User user, HealthNote note) {
    channels.advertise(user.bio()); // EXPECT: MissingConsentCheck
    channels.profile(user.email()); // EXPECT: MissingConsentCheck
    channels.advertise(user.handle()); // EXPECT: none
    channels.mail(user.email()); // EXPECT: none
    channels.advertise(note.diagnosis()); // EXPECT: none
  }

  public void asked(User user) {
    if (wishes.advertising(user)) {
      channels.advertise(user.bio()); // EXPECT: none
      channels.profile(user.bio()); // EXPECT: none
    }
    if (wishes.marketing(user)) {
      channels.profile(user.email()); // EXPECT: none
    }
    if (wishes.profiling(user)) {
      channels.profile(user.bio()); // EXPECT: none
      channels.advertise(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void someoneElse(User user, User other) {
    if (wishes.advertising(other)) {
      channels.advertise(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }
}
