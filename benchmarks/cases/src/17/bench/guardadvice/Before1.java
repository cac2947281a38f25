package bench.guardadvice;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks methods for aspects. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Before1 {}
