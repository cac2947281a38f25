package io.purposebound.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tells which purpose a check, or a consent record, is about.
 *
 * <p>On a parameter of a {@link ConsentCheck}, the purpose is the argument: a constant string, or a
 * constant or enum constant that carries {@link PurposeKey}. On a field, record component or method
 * of a consent record, the record is about the constant that the element was compared with on every
 * path.
 *
 * <pre>{@code
 * @ConsentCheck
 * boolean granted(@DataSubject User subject, @ForPurpose Purpose purpose);
 *
 * public record ConsentRow(
 *     @DataSubject long userId, @ForPurpose Purpose purpose, @ConsentCheck boolean granted) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface ForPurpose {}
