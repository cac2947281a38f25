package io.purposebound.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method's result is personal data if its input was (GDPR Art. 4(5)).
 *
 * <p>It is recorded as a step of the flow and changes no verdict.
 *
 * <pre>{@code
 * @Pseudonymizes(technique = "HMAC-SHA256 with a key in the vault")
 * String pseudonym(String email) {
 *   return hmac.hex(email);
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Pseudonymizes {
  /** How the data are pseudonymised. */
  String technique();
}
