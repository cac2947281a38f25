package io.purposebound.annotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What every annotation has in common, and the purpose keys as constants. */
class VocabularyTest {
  private static final List<Class<? extends Annotation>> ALL =
      Collections.unmodifiableList(
          Arrays.asList(
              AcceptedFlow.class,
              AiTrainingSink.class,
              Anonymizes.class,
              ConsentCheck.class,
              ConsentFiltered.class,
              DataSubject.class,
              DataUse.class,
              ForPurpose.class,
              NotPersonal.class,
              ObjectionCheck.class,
              PersonalData.class,
              Pseudonymizes.class,
              PurposeKey.class,
              RequiresConsent.class));

  @Test
  void allStayInClassFilesAndAreDocumented() {
    for (Class<? extends Annotation> type : ALL) {
      assertThat(type.getAnnotation(Retention.class).value())
          .as(type.getSimpleName())
          .isEqualTo(RetentionPolicy.CLASS);
      assertThat(type.isAnnotationPresent(Documented.class)).as(type.getSimpleName()).isTrue();
    }
  }

  @Test
  void allMayMakeAliases() {
    for (Class<? extends Annotation> type : ALL) {
      assertThat(type.getAnnotation(Target.class).value())
          .as(type.getSimpleName())
          .containsAnyOf(ElementType.TYPE, ElementType.ANNOTATION_TYPE);
    }
  }

  /** Java 8 knows no record components: with an explicit accessor the field alone keeps it. */
  @Test
  void whatARecordComponentCarriesIsAllowedOnItsField() {
    for (Class<? extends Annotation> type :
        Arrays.asList(
            AiTrainingSink.class,
            ConsentCheck.class,
            DataSubject.class,
            DataUse.class,
            ForPurpose.class,
            NotPersonal.class,
            ObjectionCheck.class,
            PersonalData.class)) {
      assertThat(type.getAnnotation(Target.class).value())
          .as(type.getSimpleName())
          .contains(ElementType.FIELD);
    }
  }

  @Test
  void oneAcceptanceAndSeveralGoOnTheSameElements() {
    assertThat(AcceptedFlow.List.class.getAnnotation(Target.class).value())
        .containsExactlyInAnyOrder(AcceptedFlow.class.getAnnotation(Target.class).value());
    assertThat(AcceptedFlow.List.class.getAnnotation(Retention.class).value())
        .isEqualTo(RetentionPolicy.CLASS);
  }

  @Test
  void purposeConstantsAreNamedAfterTheirKeysAndTheirParentsAreThere() throws Exception {
    Map<String, String> keys = new TreeMap<>();
    for (Field field : Purposes.class.getFields()) {
      assertThat(Modifier.isFinal(field.getModifiers())).isTrue();
      keys.put((String) field.get(null), field.getName());
    }
    assertThat(keys).containsEntry("train_ai_system.fine_tuning", "TRAIN_AI_SYSTEM_FINE_TUNING");
    keys.forEach(
        (key, name) -> {
          assertThat(name).isEqualTo(key.toUpperCase(Locale.ROOT).replace('.', '_'));
          int dot = key.lastIndexOf('.');
          if (dot > 0) {
            assertThat(keys).containsKey(key.substring(0, dot));
          }
        });
  }
}
