package org.springframework.aop.support;

import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.aspectj.AspectJExpressionPointcut;

public class DefaultPointcutAdvisor {
  public DefaultPointcutAdvisor(AspectJExpressionPointcut where, MethodInterceptor what) {}
}
