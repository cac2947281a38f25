package bench.guardspel;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.security.access.prepost.PreAuthorize;

/** A team's own annotation with the expression on it. */
@PreAuthorize("@consents.granted(#user, 'train_ai_system')")
@Retention(RetentionPolicy.RUNTIME)
public @interface TrainersOnly {}
