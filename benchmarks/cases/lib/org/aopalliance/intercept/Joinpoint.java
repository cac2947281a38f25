package org.aopalliance.intercept;

public interface Joinpoint {
  Object proceed() throws Throwable;

  Object getThis();
}
