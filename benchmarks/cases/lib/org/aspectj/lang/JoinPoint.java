package org.aspectj.lang;

/** Stand-in for the interface of that name. */
public interface JoinPoint {

  Object[] getArgs();

  Object getTarget();
}
