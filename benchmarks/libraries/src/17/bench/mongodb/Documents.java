package bench.mongodb;

import bench.api.Trainer;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** Finds documents, as the quick start of the driver shows it. */
final class Documents {
  private final Trainer trainer;

  Documents(Trainer trainer) {
    this.trainer = trainer;
  }

  void badWhole(MongoCollection<Document> posts) {
    for (Document post : posts.find()) {
      trainer.learn(post); // EXPECT: MissingConsentCheck
    }
  }

  void badCursor(MongoCollection<Document> posts) {
    try (MongoCursor<Document> cursor = posts.find().limit(5).iterator()) {
      while (cursor.hasNext()) {
        trainer.learn(cursor.next().toJson()); // EXPECT: MissingConsentCheck
      }
    }
  }

  void badInto(MongoCollection<Document> posts) {
    List<Document> found = posts.find().into(new ArrayList<>());
    trainer.learn(found.get(0).getString("text")); // EXPECT: MissingConsentCheck
  }

  void badFirst(MongoCollection<Document> posts) {
    Document post = posts.find(Filters.eq("title", "a")).first();
    trainer.learn(post); // EXPECT: MissingConsentCheck
    trainer.learn(post.getString("text")); // EXPECT: MissingConsentCheck
  }

  void badLoop(MongoCollection<Document> posts) {
    for (Document post : posts.find()) {
      trainer.learn(post.getString("text")); // EXPECT: MissingConsentCheck
    }
  }

  void badEach(MongoCollection<Document> posts) {
    posts.find().forEach(post -> trainer.learn(post.getString("text"))); // EXPECT: MissingConsentCheck
  }

  void goodCount(MongoCollection<Document> posts) {
    trainer.learn(posts.countDocuments()); // EXPECT: none
  }
}
