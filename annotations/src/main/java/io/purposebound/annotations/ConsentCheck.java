package io.purposebound.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A check: its outcome says that one person allows one purpose on one legal basis.
 *
 * <p>The person is the {@link DataSubject} parameter, or else the object that the check is called
 * on or read from. The purpose is {@link #purpose()}, or the {@link ForPurpose} argument. On a
 * parameter of functional type, each application of the function is a check of its first argument.
 *
 * <pre>{@code
 * public interface ConsentService {
 *   @ConsentCheck
 *   boolean granted(@DataSubject User subject, @ForPurpose Purpose purpose);
 *
 *   @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM, grantedWhen = "GRANTED")
 *   ConsentStatus trainingStatus(@DataSubject User subject);
 *
 *   // Throws where consent was refused: granted when it returns normally.
 *   @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
 *   void requireTraining(@DataSubject long subjectId) throws ConsentRefused;
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
public @interface ConsentCheck {
  /** Purpose keys that the outcome speaks of; empty where a {@link ForPurpose} element gives it. */
  String[] purpose() default {};

  /** Legal basis that a granted outcome establishes. */
  LegalBasis basis() default LegalBasis.CONSENT;

  /**
   * Values that mean granted: {@code boolean} by value, an enum by the name of its constant, {@code
   * String}, {@code char} and numbers by value (there the default is an error); {@code "null"} and
   * {@code "present"} speak of references and {@code Optional}. What an {@code Optional}, {@code
   * Supplier} or {@code CompletionStage} holds is judged, and an empty one is not granted. {@code
   * void} and any other type are granted when the call returns normally.
   */
  String[] grantedWhen() default "true";

  /**
   * Whether the check speaks for the current person: it covers that person's data and the
   * arguments, not the elements of a collection of several people.
   */
  boolean ambient() default false;
}
