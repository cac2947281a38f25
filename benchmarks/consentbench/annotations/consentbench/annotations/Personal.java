package consentbench.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Personal data: the value of the element, whoever reads it. */
@Retention(RetentionPolicy.CLASS)
public @interface Personal {}
