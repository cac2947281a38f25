package bench.flowaliases;

import io.purposebound.annotations.NotPersonal;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@NotPersonal(reason = "of the machine")
@Retention(RetentionPolicy.CLASS)
@interface Technical {}
