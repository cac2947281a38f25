package consentbench.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** True: the person consented to fine-tuning, which says nothing of training. */
@Retention(RetentionPolicy.CLASS)
public @interface FineTuningConsent {}
