/**
 * What a run had at hand and rests on: which elements are declared, which names of the policy mean
 * nothing, which classes are missing, what was taken on trust.
 */
@NullMarked
package io.purposebound.inventory;

import org.jspecify.annotations.NullMarked;
