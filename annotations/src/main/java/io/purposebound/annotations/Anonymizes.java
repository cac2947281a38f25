package io.purposebound.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method's result is no longer personal data.
 *
 * <p>Without an approver, or after the review day, it is a warning.
 *
 * <pre>{@code
 * @Anonymizes(
 *     technique = "k-anonymity, k = 20",
 *     approvedBy = "dpo@example.org",
 *     reviewBy = "2027-12-31")
 * Statistics aggregate(List<User> users) {
 *   return Statistics.of(users, 20);
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Anonymizes {
  /** How the data are anonymised, so that a reviewer can judge it. */
  String technique();

  /** Who approved the technique. */
  String approvedBy() default "";

  /** Day, {@code yyyy-mm-dd}, by which the technique is to be reviewed. */
  String reviewBy() default "";
}
