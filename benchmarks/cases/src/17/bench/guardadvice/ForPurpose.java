package bench.guardadvice;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Bound to the argument of the advice. */
@Retention(RetentionPolicy.RUNTIME)
public @interface ForPurpose {}
