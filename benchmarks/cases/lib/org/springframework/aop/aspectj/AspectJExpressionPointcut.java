package org.springframework.aop.aspectj;

public class AspectJExpressionPointcut {
  public void setExpression(String text) {}
}
