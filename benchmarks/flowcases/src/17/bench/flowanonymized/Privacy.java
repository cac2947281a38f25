package bench.flowanonymized;

import bench.model.Post;
import bench.model.User;
import io.purposebound.annotations.Anonymizes;
import io.purposebound.annotations.Pseudonymizes;
import java.util.List;
import java.util.Locale;

/** Methods that make data anonymous, or only pseudonymous. */
class Privacy {

  @Anonymizes(technique = "k-anonymity, k = 20", approvedBy = "dpo@example.org")
  static String generalize(String text) {
    return text.substring(0, 1);
  }

  @Anonymizes(technique = "counts with noise")
  static int noisy(List<Post> posts) {
    int sum = 3;
    for (Post post : posts) {
      sum += post.text().charAt(0);
    }
    return sum;
  }

  @Anonymizes(technique = "old", approvedBy = "dpo@example.org", reviewBy = "2020-01-01")
  String outdated(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  @Anonymizes(technique = "suppression")
  static Summary summary(User user) {
    return new Summary(user.bio(), user.handle());
  }

  @Pseudonymizes(technique = "keyed hash")
  static String token(String text) {
    return "t" + text;
  }

  static String shorten(String text) {
    return text.substring(0, 1);
  }

  record Summary(String text, String name) {}
}
