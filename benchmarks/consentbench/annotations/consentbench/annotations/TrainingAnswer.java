package consentbench.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The constant YES: the person consented to training. Any other constant: not. */
@Retention(RetentionPolicy.CLASS)
public @interface TrainingAnswer {}
