/**
 * The vocabulary of Purposebound: what is personal data, whom it is about, where it is used for
 * which purpose, and which checks say that a person allows that.
 *
 * <p>All annotations are kept in class files and not loaded at run time. Put on an interface or a
 * superclass method, they hold for every override; put on a record component, for its field,
 * accessor and constructor parameter. An annotation type that carries one of them is an alias of
 * it.
 *
 * <pre>{@code
 * public record Post(@DataSubject User author, @PersonalData String text) {}
 *
 * void export(Post post) {
 *   if (consents.granted(post.author(), Purpose.AI_TRAINING)) {
 *     trainer.learn(post.text());
 *   }
 * }
 * }</pre>
 */
package io.purposebound.annotations;
