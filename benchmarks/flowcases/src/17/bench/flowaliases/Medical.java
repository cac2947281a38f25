package bench.flowaliases;

import io.purposebound.annotations.PersonalData;
import io.purposebound.annotations.Sensitivity;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@PersonalData(sensitivity = Sensitivity.SPECIAL_CATEGORY, category = "user.health_and_medical")
@Retention(RetentionPolicy.CLASS)
@interface Medical {}
