package io.purposebound.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Demands that callers have made the check for what they pass.
 *
 * <p>Inside, the check counts as made; at each call it is demanded, for each argument that carries
 * personal data and for that data's own person. On a type, it holds for all its public methods and
 * constructors; on a parameter, for that argument.
 *
 * <pre>{@code
 * @RequiresConsent(purpose = Purposes.TRAIN_AI_SYSTEM)
 * void addToCorpus(Post post) {
 *   trainer.learn(post.text());
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.PARAMETER, ElementType.TYPE})
public @interface RequiresConsent {
  /** Purpose keys that the check must have been made for. */
  String[] purpose();

  /** Legal basis that the check must establish. */
  LegalBasis basis() default LegalBasis.CONSENT;
}
