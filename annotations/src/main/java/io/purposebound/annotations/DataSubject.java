package io.purposebound.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Links data to the person they are about.
 *
 * <p>On a type, its instances are persons. On a field, record component, method or parameter, the
 * element identifies the person whom the enclosing object, or the call, is about. Reading such an
 * element twice gives the same person.
 *
 * <pre>{@code
 * @DataSubject
 * public interface User {}
 *
 * public interface Post {
 *   @DataSubject
 *   User author();
 * }
 *
 * public interface PostRepository {
 *   List<Post> findByAuthor(@DataSubject long authorId);
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface DataSubject {}
