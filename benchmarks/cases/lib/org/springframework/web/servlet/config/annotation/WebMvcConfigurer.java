package org.springframework.web.servlet.config.annotation;

/** Stand-in for the type of that name. */
public interface WebMvcConfigurer {

  default void addInterceptors(InterceptorRegistry registry) {}
}
