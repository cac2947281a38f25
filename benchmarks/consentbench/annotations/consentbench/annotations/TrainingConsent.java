package consentbench.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** True, or returning normally where nothing is returned: the person consented to training. */
@Retention(RetentionPolicy.CLASS)
public @interface TrainingConsent {}
