package consentbench.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** What is passed here is used for fine-tuning, a purpose below training: consent to training covers it. */
@Retention(RetentionPolicy.CLASS)
public @interface FineTuningUse {}
