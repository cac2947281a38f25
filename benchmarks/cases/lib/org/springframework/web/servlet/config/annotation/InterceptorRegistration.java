package org.springframework.web.servlet.config.annotation;

/** Stand-in for the class of that name. */
public class InterceptorRegistration {

  public InterceptorRegistration addPathPatterns(String... patterns) {
    return this;
  }

  public InterceptorRegistration excludePathPatterns(String... patterns) {
    return this;
  }
}
