/**
 * What the program declares: sources, uses, checks and persons, from annotations and the policy
 * file in one look-up.
 */
@NullMarked
package io.purposebound.declarations;

import org.jspecify.annotations.NullMarked;
