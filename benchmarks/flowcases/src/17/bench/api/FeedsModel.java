package bench.api;

import io.purposebound.annotations.DataUse;
import io.purposebound.annotations.Purposes;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A team's own name for a use in training. */
@DataUse(Purposes.TRAIN_AI_SYSTEM)
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.PARAMETER,
  ElementType.METHOD,
  ElementType.CONSTRUCTOR,
  ElementType.TYPE,
  ElementType.FIELD
})
public @interface FeedsModel {}
