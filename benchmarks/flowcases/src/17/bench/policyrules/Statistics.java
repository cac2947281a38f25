package bench.policyrules;

import bench.model.Feedback;
import bench.model.User;

/** Rules for analytics: the first that matches decides. */
public final class Statistics {

  private final Wishes wishes;
  private final Channels channels;

  public Statistics(Wishes wishes, Channels channels) {
    this.wishes = wishes;
    this.channels = channels;
  }

  public void notAsked(User user) {
    channels.report(user.email()); // EXPECT: none
    channels.analyze(user.email()); // EXPECT: MissingConsentCheck
    channels.analyze(user.id()); // EXPECT: none
  }

  public void asked(User user) {
    if (!wishes.noStatistics(user)) {
      channels.analyze(user.email()); // EXPECT: none
    } else {
      channels.analyze(user.email()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void collected(Feedback feedback) {
    channels.analyze(feedback.remark()); // EXPECT: none
    channels.analyze(feedback.rating()); // EXPECT: MissingConsentCheck
  }
}
