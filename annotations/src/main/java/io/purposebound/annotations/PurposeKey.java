package io.purposebound.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The purpose key that an enum constant or a static final field stands for.
 *
 * <p>It holds also where the compiler inlines the constant.
 *
 * <pre>{@code
 * public enum Purpose {
 *   @PurposeKey(Purposes.TRAIN_AI_SYSTEM)
 *   AI_TRAINING,
 *   @PurposeKey(Purposes.ANALYTICS)
 *   STATISTICS
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.ANNOTATION_TYPE})
public @interface PurposeKey {
  /** The key, such as {@link Purposes#TRAIN_AI_SYSTEM}. */
  String value();
}
