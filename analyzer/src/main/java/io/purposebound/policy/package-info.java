/**
 * What a team demands of the use of personal data: purposes, legal bases, rules and the
 * declarations for code that cannot be annotated, as read from {@code purposebound.yaml}.
 *
 * <p>{@link io.purposebound.policy.PolicyFile} reads, {@link io.purposebound.policy.Policy}
 * answers.
 */
@NullMarked
package io.purposebound.policy;

import org.jspecify.annotations.NullMarked;
