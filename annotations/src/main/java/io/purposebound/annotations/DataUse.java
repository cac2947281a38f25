package io.purposebound.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A use (sink): what is passed, or stored, here is used for these purposes.
 *
 * <p>On a parameter or record component, the argument is used; on a method or constructor, all its
 * arguments; on a type, the arguments of all its public methods and constructors except those of
 * {@code Object}; on a field, what is stored in it. On an annotation type it makes an alias.
 *
 * <pre>{@code
 * public interface Trainer {
 *   void learn(@DataUse(Purposes.TRAIN_AI_SYSTEM) Object example, double weight);
 * }
 *
 * @DataUse(Purposes.MARKETING_ADVERTISING_PROFILING)
 * @Retention(RetentionPolicy.CLASS)
 * public @interface ProfilesPeople {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.PARAMETER,
  ElementType.METHOD,
  ElementType.CONSTRUCTOR,
  ElementType.TYPE,
  ElementType.FIELD
})
public @interface DataUse {
  /** Purpose keys that the data are used for. */
  String[] value();
}
