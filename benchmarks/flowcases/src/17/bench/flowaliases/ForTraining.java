package bench.flowaliases;

import io.purposebound.annotations.PersonalData;
import io.purposebound.annotations.Purposes;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@PersonalData(purpose = Purposes.TRAIN_AI_SYSTEM)
@Retention(RetentionPolicy.CLASS)
@interface ForTraining {}
