package bench.lightgbm4j;

import bench.api.Consents;
import bench.model.Post;
import com.microsoft.ml.lightgbm.PredictionType;
import io.github.metarank.lightgbm4j.LGBMBooster;
import io.github.metarank.lightgbm4j.LGBMDataset;
import io.github.metarank.lightgbm4j.LGBMException;

/** Boosts trees on a matrix, as the readme of the wrapper shows it. */
final class Boosting {
  private final Consents consents;

  Boosting(Consents consents) {
    this.consents = consents;
  }

  void bad(Post post) throws LGBMException {
    float[] matrix = {post.text().length(), post.text().charAt(0)};
    LGBMDataset posts = LGBMDataset.createFromMat(matrix, 1, 2, true, "", null);
    posts.setField("label", new float[] {1});
    LGBMBooster booster = LGBMBooster.create(posts, "objective=binary"); // EXPECT: MissingConsentCheck
    booster.updateOneIter(); // EXPECT: MissingConsentCheck
  }

  double badPredicted(LGBMBooster booster, Post post) throws LGBMException {
    double[] row = {post.text().charAt(0)};
    return booster.predictForMatSingleRow(row, PredictionType.C_API_PREDICT_NORMAL); // EXPECT: MissingConsentCheck
  }

  void goodReaders(Post post) throws LGBMException {
    float[] matrix = {post.readers(), 1};
    LGBMDataset posts = LGBMDataset.createFromMat(matrix, 1, 2, true, "", null);
    LGBMBooster booster = LGBMBooster.create(posts, "objective=binary"); // EXPECT: none
    booster.updateOneIter(); // EXPECT: none
  }

  void goodAsked(Post post) throws LGBMException {
    if (consents.training(post.author())) {
      float[] matrix = {post.text().length(), post.text().charAt(0)};
      LGBMDataset posts = LGBMDataset.createFromMat(matrix, 1, 2, true, "", null);
      LGBMBooster.create(posts, "objective=binary").updateOneIter(); // EXPECT: none
    }
  }
}
