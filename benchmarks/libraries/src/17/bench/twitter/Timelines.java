package bench.twitter;

import bench.api.Trainer;
import twitter4j.Twitter;
import twitter4j.TwitterException;
import twitter4j.v1.Status;

/** Reads a time line, as the examples of the library show it. */
final class Timelines {
  private final Trainer trainer;
  private final Twitter twitter;

  Timelines(Trainer trainer, Twitter twitter) {
    this.trainer = trainer;
    this.twitter = twitter;
  }

  void bad() throws TwitterException {
    for (Status status : twitter.v1().timelines().getHomeTimeline()) {
      trainer.learn(status.getText()); // EXPECT: MissingConsentCheck
    }
  }

  void badMessages() throws TwitterException {
    twitter.v1().directMessages().getDirectMessages(10).stream()
        .map(m -> m.getText())
        .forEach(trainer::learn); // EXPECT: MissingConsentCheck
  }

  void goodRetweets(Status status) {
    trainer.learn(status.getRetweetCount()); // EXPECT: none
  }
}
