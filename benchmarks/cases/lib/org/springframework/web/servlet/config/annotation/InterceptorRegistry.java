package org.springframework.web.servlet.config.annotation;

import org.springframework.web.servlet.HandlerInterceptor;

/** Stand-in for the class of that name. */
public class InterceptorRegistry {

  public InterceptorRegistration addInterceptor(HandlerInterceptor interceptor) {
    return new InterceptorRegistration();
  }
}
