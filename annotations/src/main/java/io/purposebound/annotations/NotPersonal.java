package io.purposebound.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Not a source, although the element's type, or a library model, says so.
 *
 * <pre>{@code
 * @PersonalData
 * public record Reading(double value, @NotPersonal(reason = "a unit") String unit) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
public @interface NotPersonal {
  /** Why the element holds no personal data. */
  String reason();
}
