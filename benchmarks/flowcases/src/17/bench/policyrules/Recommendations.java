package bench.policyrules;

import bench.model.User;

/** Rules for purposes that only this policy knows. */
public final class Recommendations {

  private final Wishes wishes;
  private final Channels channels;

  public Recommendations(Wishes wishes, Channels channels) {
    this.wishes = wishes;
    this.channels = channels;
  }

  public void notAsked(User user) {
    channels.recommend(user.bio()); // EXPECT: MissingConsentCheck
    channels.push(user.bio()); // EXPECT: MissingConsentCheck
    channels.push(user.handle()); // EXPECT: none
  }

  public void asked(User user) {
    if (wishes.recommendations(user)) {
      channels.recommend(user.bio()); // EXPECT: none
      channels.push(user.bio()); // EXPECT: InsufficientLegalBasis
    }
    if (wishes.push(user)) {
      channels.push(user.bio()); // EXPECT: none
      channels.recommend(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }
}
