package consentbench.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** True: the person did not consent to training; false: the person did. */
@Retention(RetentionPolicy.CLASS)
public @interface TrainingRefusal {}
