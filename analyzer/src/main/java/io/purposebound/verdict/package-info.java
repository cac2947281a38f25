/**
 * Flows, facts and policy in; verdicts out. {@link io.purposebound.verdict.Judge} applies the first
 * rule that decides, {@link io.purposebound.verdict.Report} is the model that all reports are
 * written from.
 */
@NullMarked
package io.purposebound.verdict;

import org.jspecify.annotations.NullMarked;
