package bench.guardalias;

import io.purposebound.annotations.PersonalData;
import io.purposebound.annotations.Sensitivity;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The team's name of data of a special category. */
@PersonalData(sensitivity = Sensitivity.SPECIAL_CATEGORY)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
public @interface Intimate {}
