package bench.flowaliases;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** An alias of an alias of an alias. */
@Corpus
@Retention(RetentionPolicy.CLASS)
@interface Learning {}
