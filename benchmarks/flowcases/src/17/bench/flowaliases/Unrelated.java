package bench.flowaliases;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** No alias. */
@Retention(RetentionPolicy.CLASS)
@interface Unrelated {}
