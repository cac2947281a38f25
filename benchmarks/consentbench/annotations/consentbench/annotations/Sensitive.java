package consentbench.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Personal data of a special category, such as health: only explicit consent allows its use. */
@Retention(RetentionPolicy.CLASS)
public @interface Sensitive {}
