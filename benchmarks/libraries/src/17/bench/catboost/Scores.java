package bench.catboost;

import ai.catboost.CatBoostError;
import ai.catboost.CatBoostModel;
import ai.catboost.CatBoostPredictions;
import bench.api.Consents;
import bench.model.Post;

/** Predicts by a model that was trained elsewhere. */
final class Scores {
  private final Consents consents;
  private final CatBoostModel model;

  Scores(Consents consents, CatBoostModel model) {
    this.consents = consents;
    this.model = model;
  }

  double bad(Post post) throws CatBoostError {
    CatBoostPredictions scores =
        model.predict(new float[] {1}, new String[] {post.text()}); // EXPECT: MissingConsentCheck
    return scores.get(0, 0);
  }

  double goodReaders(Post post) throws CatBoostError {
    float[] numbers = {post.readers()};
    return model.predict(numbers, new String[] {"post"}).get(0, 0); // EXPECT: none
  }

  double goodAsked(Post post) throws CatBoostError {
    if (!consents.assistant(post.author())) {
      return 0;
    }
    return model.predict(new float[] {1}, new String[] {post.text()}).get(0, 0); // EXPECT: none
  }
}
