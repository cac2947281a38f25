package bench.personalize;

import bench.api.Consents;
import bench.model.Post;
import java.util.List;
import software.amazon.awssdk.services.personalizeevents.PersonalizeEventsClient;
import software.amazon.awssdk.services.personalizeevents.model.Event;
import software.amazon.awssdk.services.personalizeevents.model.PutEventsRequest;
import software.amazon.awssdk.services.personalizeevents.model.User;

/** Sends what people did to a recommender that learns from it, as the developer guide shows it. */
final class Events {
  private final Consents consents;
  private final PersonalizeEventsClient personalize;

  Events(Consents consents, PersonalizeEventsClient personalize) {
    this.consents = consents;
    this.personalize = personalize;
  }

  private static PutEventsRequest request(String properties) {
    Event event = Event.builder().itemId("1").eventType("read").properties(properties).build();
    return PutEventsRequest.builder().trackingId("t").sessionId("s").eventList(event).build();
  }

  void bad(Post post) {
    personalize.putEvents(request("{\"text\": \"" + post.text() + "\"}")); // EXPECT: MissingConsentCheck
  }

  void badUsers(Post post) {
    User user = User.builder().userId("1").properties(post.text()).build();
    personalize.putUsers(r -> r.datasetArn("arn").users(List.of(user))); // EXPECT: MissingConsentCheck
  }

  void goodReaders(Post post) {
    personalize.putEvents(request("{\"readers\": " + post.readers() + "}")); // EXPECT: none
  }

  void goodUsers(Post post) {
    User user = User.builder().userId("1").properties("{}").build();
    personalize.putUsers(r -> r.datasetArn("arn").users(List.of(user))); // EXPECT: none
  }

  void goodAsked(Post post) {
    if (consents.training(post.author())) {
      personalize.putEvents(request(post.text())); // EXPECT: none
    }
  }
}
