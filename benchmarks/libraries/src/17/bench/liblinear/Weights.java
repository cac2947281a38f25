package bench.liblinear;

import bench.api.Consents;
import bench.model.Post;
import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;

/** Trains a linear model on counted letters, as the readme of liblinear-java shows it. */
final class Weights {
  private final Consents consents;

  Weights(Consents consents) {
    this.consents = consents;
  }

  private static Problem problem(Feature[][] x, double[] y) {
    Problem problem = new Problem();
    problem.l = x.length;
    problem.n = 2;
    problem.x = x;
    problem.y = y;
    return problem;
  }

  Model bad(Post post) {
    Feature[] row = {new FeatureNode(1, post.text().charAt(0)), new FeatureNode(2, post.readers())};
    Problem problem = problem(new Feature[][] {row}, new double[] {1});
    Parameter parameter = new Parameter(SolverType.L2R_LR, 1.0, 0.01);
    return Linear.train(problem, parameter); // EXPECT: MissingConsentCheck
  }

  Model goodCounts(Post post) {
    Feature[] row = {new FeatureNode(1, post.text().length()), new FeatureNode(2, post.readers())};
    Problem problem = problem(new Feature[][] {row}, new double[] {1});
    Parameter parameter = new Parameter(SolverType.L2R_LR, 1.0, 0.01);
    return Linear.train(problem, parameter); // EXPECT: none
  }

  Model goodAsked(Post post) {
    if (!consents.training(post.author())) {
      throw new IllegalArgumentException("no consent");
    }
    Feature[] row = {new FeatureNode(1, post.text().charAt(0))};
    Parameter parameter = new Parameter(SolverType.L2R_LR, 1.0, 0.01);
    return Linear.train(problem(new Feature[][] {row}, new double[] {1}), parameter); // EXPECT: none
  }
}
