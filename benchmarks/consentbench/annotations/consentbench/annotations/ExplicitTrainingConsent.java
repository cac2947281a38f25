package consentbench.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** True: the person consented explicitly to training. */
@Retention(RetentionPolicy.CLASS)
public @interface ExplicitTrainingConsent {}
