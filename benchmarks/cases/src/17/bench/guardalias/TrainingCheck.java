package bench.guardalias;

import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.Purposes;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The team's name of a check. */
@ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.ANNOTATION_TYPE})
public @interface TrainingCheck {}
