package bench.libsvm;

import bench.api.Consents;
import bench.model.Post;
import libsvm.svm;
import libsvm.svm_model;
import libsvm.svm_node;
import libsvm.svm_parameter;
import libsvm.svm_problem;

/** Trains a support vector machine, as svm_train of the library does. */
final class Vectors {
  private final Consents consents;

  Vectors(Consents consents) {
    this.consents = consents;
  }

  private static svm_node node(int index, double value) {
    svm_node node = new svm_node();
    node.index = index;
    node.value = value;
    return node;
  }

  private static svm_problem problem(svm_node[] row) {
    svm_problem problem = new svm_problem();
    problem.l = 1;
    problem.x = new svm_node[][] {row};
    problem.y = new double[] {1};
    return problem;
  }

  svm_model bad(Post post) {
    svm_node[] row = {node(1, post.text().codePointAt(0)), node(2, post.readers())};
    return svm.svm_train(problem(row), new svm_parameter()); // EXPECT: MissingConsentCheck
  }

  svm_model goodReaders(Post post) {
    svm_node[] row = {node(1, post.readers())};
    return svm.svm_train(problem(row), new svm_parameter()); // EXPECT: none
  }

  svm_model goodAsked(Post post) {
    if (consents.training(post.author())) {
      svm_node[] row = {node(1, post.text().codePointAt(0))};
      return svm.svm_train(problem(row), new svm_parameter()); // EXPECT: none
    }
    return null;
  }
}
