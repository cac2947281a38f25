package consentbench.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** True: the person consented to analytics. */
@Retention(RetentionPolicy.CLASS)
public @interface AnalyticsConsent {}
