package bench.commonsmath;

import bench.api.Consents;
import bench.model.Post;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.ml.clustering.Clusterable;
import org.apache.commons.math3.ml.clustering.DBSCANClusterer;
import org.apache.commons.math3.ml.clustering.DoublePoint;
import org.apache.commons.math3.ml.clustering.KMeansPlusPlusClusterer;

/** Clusters points, as the user guide shows it. */
final class Clusters {
  private final Consents consents;

  Clusters(Consents consents) {
    this.consents = consents;
  }

  /** A post as a point, as the guide wraps its locations. */
  record PostPoint(Post post, double[] point) implements Clusterable {
    PostPoint(Post post) {
      this(post, new double[] {post.text().length(), post.readers()});
    }

    @Override
    public double[] getPoint() {
      return point;
    }
  }

  void bad(List<Post> posts) {
    List<DoublePoint> points = new ArrayList<>();
    for (Post post : posts) {
      points.add(new DoublePoint(new double[] {post.text().charAt(0)}));
    }
    new KMeansPlusPlusClusterer<DoublePoint>(3).cluster(points); // EXPECT: MissingConsentCheck
  }

  void badWrapped(List<Post> posts) {
    List<PostPoint> points = posts.stream().map(PostPoint::new).toList();
    new DBSCANClusterer<PostPoint>(0.5, 2).cluster(points); // EXPECT: MissingConsentCheck
  }

  void goodReaders(List<Post> posts) {
    List<DoublePoint> points = new ArrayList<>();
    for (Post post : posts) {
      points.add(new DoublePoint(new double[] {post.readers()}));
    }
    new KMeansPlusPlusClusterer<DoublePoint>(3).cluster(points); // EXPECT: none
  }

  void goodAsked(List<Post> posts) {
    List<DoublePoint> points = new ArrayList<>();
    for (Post post : posts) {
      if (consents.training(post.author())) {
        points.add(new DoublePoint(new double[] {post.text().charAt(0)}));
      }
    }
    new KMeansPlusPlusClusterer<DoublePoint>(3).cluster(points); // EXPECT: none
  }
}
