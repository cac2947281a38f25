package consentbench.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** True: the person objected to training. Not to have objected is less than consent. */
@Retention(RetentionPolicy.CLASS)
public @interface TrainingObjection {}
