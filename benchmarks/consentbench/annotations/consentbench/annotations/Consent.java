package consentbench.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** True, or returning normally: the person consented to the purpose that the element with {@link AskedPurpose} names. */
@Retention(RetentionPolicy.CLASS)
public @interface Consent {}
