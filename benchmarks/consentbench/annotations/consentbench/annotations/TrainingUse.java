package consentbench.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** What is passed here is used to train an AI system. */
@Retention(RetentionPolicy.CLASS)
public @interface TrainingUse {}
