package org.aopalliance.intercept;

public interface MethodInvocation extends Invocation {}
