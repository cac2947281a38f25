package bench.flowaliases;

import io.purposebound.annotations.DataUse;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@DataUse("train_ai_system.fine_tuning")
@Retention(RetentionPolicy.CLASS)
@interface Tuning {}
