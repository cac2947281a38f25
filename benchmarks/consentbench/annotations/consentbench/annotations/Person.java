package consentbench.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** On a type: its instances are people. On an element or a parameter: identifies whom the object or the call is about. */
@Retention(RetentionPolicy.CLASS)
public @interface Person {}
