package bench.guardalias;

import io.purposebound.annotations.LegalBasis;
import io.purposebound.annotations.Purposes;
import io.purposebound.annotations.RequiresConsent;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The team's name of a demand. */
@RequiresConsent(purpose = Purposes.TRAIN_AI_SYSTEM, basis = LegalBasis.EXPLICIT_CONSENT)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface CallerAsks {}
