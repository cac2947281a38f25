package io.purposebound.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asserts that the return value, or the parameter, holds only data of people for whom the check has
 * been made elsewhere: in a query, in an upstream service.
 *
 * <p>Callers are not checked; every report lists the assertion.
 *
 * <pre>{@code
 * public interface PostRepository {
 *   // The query joins the consent table.
 *   @ConsentFiltered(purpose = Purposes.TRAIN_AI_SYSTEM)
 *   List<Post> findTrainable();
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
public @interface ConsentFiltered {
  /** Purpose keys that the check was made for. */
  String[] purpose();

  /** Legal basis that the check established. */
  LegalBasis basis() default LegalBasis.CONSENT;
}
