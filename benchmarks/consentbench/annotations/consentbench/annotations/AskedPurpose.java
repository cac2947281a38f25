package consentbench.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The purpose that a check asks for, or that a record of consent is about. */
@Retention(RetentionPolicy.CLASS)
public @interface AskedPurpose {}
