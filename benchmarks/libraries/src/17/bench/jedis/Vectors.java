package bench.jedis;

import bench.api.Consents;
import bench.model.Post;
import redis.clients.jedis.UnifiedJedis;

/** Adds vectors to a set of the store, as the guide to vector sets shows it. */
final class Vectors {
  private final Consents consents;
  private final UnifiedJedis jedis;

  Vectors(Consents consents, UnifiedJedis jedis) {
    this.consents = consents;
    this.jedis = jedis;
  }

  private static float[] embed(String text) {
    return new float[] {text.length(), text.charAt(0)};
  }

  void bad(Post post) {
    jedis.vadd("posts", embed(post.text()), "post:1"); // EXPECT: MissingConsentCheck
  }

  void badElement(Post post) {
    jedis.vadd("posts", new float[] {1, 2}, post.text()); // EXPECT: MissingConsentCheck
  }

  void goodReaders(Post post) {
    jedis.vadd("posts", new float[] {post.readers()}, "post:1"); // EXPECT: none
  }

  void goodNoVector(Post post) {
    jedis.set("post:1", post.text()); // EXPECT: none
  }

  void goodAsked(Post post) {
    if (consents.assistant(post.author())) {
      jedis.vadd("posts", embed(post.text()), "post:1"); // EXPECT: none
    }
  }
}
