package org.springframework.web.bind.annotation;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Stand-in for the annotation of that name. */
@Retention(RetentionPolicy.RUNTIME)
public @interface RequestMapping {

  String[] value() default {};
}
