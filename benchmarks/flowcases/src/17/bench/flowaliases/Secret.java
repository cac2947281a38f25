package bench.flowaliases;

import io.purposebound.annotations.PersonalData;
import io.purposebound.annotations.Sensitivity;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The team's own name for sensitive data. */
@PersonalData(sensitivity = Sensitivity.SENSITIVE)
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.TYPE,
  ElementType.ANNOTATION_TYPE
})
@interface Secret {}
