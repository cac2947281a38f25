package org.springframework.context.annotation;

/** Stand-in for the annotation of that name. */
public @interface Configuration {}
