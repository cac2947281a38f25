package io.purposebound.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A source: what this element yields is personal data.
 *
 * <p>On a field or record component, reading it is the source; on a method, its return value; on a
 * parameter, its value on entry; on a type, every value of that type.
 *
 * <pre>{@code
 * public final class Post {
 *   @PersonalData(purpose = Purposes.ESSENTIAL_SERVICE, category = "user.content.public")
 *   private String text;
 * }
 *
 * @PersonalData(sensitivity = Sensitivity.SPECIAL_CATEGORY)
 * public record Diagnosis(String code) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE})
public @interface PersonalData {
  /**
   * Purpose keys that the data were collected for; empty where none is stated. A use for one of
   * them, or for a purpose below one of them, is permitted.
   */
  String[] purpose() default {};

  /** How sensitive the data are. */
  Sensitivity sensitivity() default Sensitivity.PERSONAL;

  /** Fideslang data category, such as {@code user.content.public}; for reports. */
  String category() default "";

  /**
   * On an element of a person: what is reached through it is about that person, whatever it says
   * itself.
   *
   * <pre>{@code
   * @DataSubject
   * public interface User {
   *   @PersonalData(ofOwner = true)
   *   List<Post> posts();
   * }
   * }</pre>
   */
  boolean ofOwner() default false;
}
