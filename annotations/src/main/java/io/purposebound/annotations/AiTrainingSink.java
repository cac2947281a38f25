package io.purposebound.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A use for training an AI system; short for {@code @DataUse(Purposes.TRAIN_AI_SYSTEM)}.
 *
 * <p>It is an ordinary alias: teams declare their own in the same way, of any annotation of this
 * package, and of aliases.
 *
 * <pre>{@code
 * public interface Corpus {
 *   @AiTrainingSink
 *   void add(String text);
 * }
 *
 * @AiTrainingSink
 * @Retention(RetentionPolicy.CLASS)
 * public @interface FeedsRanking {}
 * }</pre>
 */
@DataUse(Purposes.TRAIN_AI_SYSTEM)
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.PARAMETER,
  ElementType.METHOD,
  ElementType.CONSTRUCTOR,
  ElementType.TYPE,
  ElementType.FIELD
})
public @interface AiTrainingSink {}
