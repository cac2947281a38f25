package io.purposebound.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A check whether a person has objected (GDPR Art. 21): granted when the outcome is {@code false}.
 *
 * <p>An alias of {@link ConsentCheck} whose {@link #value()} gives the purposes. It never satisfies
 * a demand for consent.
 *
 * <pre>{@code
 * public interface Objections {
 *   @ObjectionCheck(Purposes.TRAIN_AI_SYSTEM)
 *   boolean hasObjected(@DataSubject User subject);
 * }
 * }</pre>
 */
@ConsentCheck(basis = LegalBasis.NO_OBJECTION, grantedWhen = "false")
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.ANNOTATION_TYPE})
public @interface ObjectionCheck {
  /** Purpose keys objected to; empty where a {@link ForPurpose} element gives the purpose. */
  String[] value() default {};
}
