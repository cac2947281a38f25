package org.aspectj.lang;

/** Stand-in for the interface of that name. */
public interface ProceedingJoinPoint extends JoinPoint {

  Object proceed() throws Throwable;

  Object proceed(Object[] args) throws Throwable;
}
