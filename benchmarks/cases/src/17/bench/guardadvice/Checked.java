package bench.guardadvice;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Binds an interceptor. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
public @interface Checked {}
