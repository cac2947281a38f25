package bench.smile;

import bench.api.Consents;
import bench.model.Post;
import smile.classification.KNN;

/** Fits a classifier on rows of numbers, as Smile's documentation shows it. */
final class Forest {
  private final Consents consents;

  Forest(Consents consents) {
    this.consents = consents;
  }

  Object bad(Post post) {
    double[][] x = {{post.text().charAt(0), post.readers()}};
    return KNN.fit(x, new int[] {1}); // EXPECT: MissingConsentCheck
  }

  Object goodReaders(Post post) {
    double[][] x = {{post.text().length(), post.readers()}};
    return KNN.fit(x, new int[] {1}); // EXPECT: none
  }

  Object goodAsked(Post post) {
    if (consents.training(post.author())) {
      double[][] x = {{post.text().charAt(0), post.readers()}};
      return KNN.fit(x, new int[] {1}); // EXPECT: none
    }
    return null;
  }
}
