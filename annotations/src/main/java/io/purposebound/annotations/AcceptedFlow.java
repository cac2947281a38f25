package io.purposebound.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Accepts, until a day, the flows that read a source or reach a use lexically inside this element.
 *
 * <p>Callees are not included. After the day the flows are violations again.
 *
 * <pre>{@code
 * @AcceptedFlow(
 *     source = "com.acme.Post#text",
 *     reason = "Archive of our own staff's posts; DPIA 2026-14",
 *     approvedBy = "dpo@acme.example",
 *     expires = "2027-06-30")
 * void exportStaffPosts() {
 *   staffPosts.forEach(post -> trainer.learn(post.text()));
 * }
 * }</pre>
 */
@Repeatable(AcceptedFlow.List.class)
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.FIELD, ElementType.TYPE})
public @interface AcceptedFlow {
  /** Purpose keys, with those below them, that are accepted; empty for every purpose. */
  String[] purpose() default {};

  /** The one source that is accepted, {@code com.acme.Post#text}; empty for every source. */
  String source() default "";

  /** Why the flow is accepted; an empty reason is a warning and accepts nothing. */
  String reason();

  /** Who approved it. */
  String approvedBy();

  /** Last day, {@code yyyy-mm-dd}, on which it is accepted. */
  String expires();

  /** Container of several {@link AcceptedFlow}s on one element; the compiler writes it. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.FIELD, ElementType.TYPE})
  @interface List {
    /** The acceptances. */
    AcceptedFlow[] value();
  }
}
