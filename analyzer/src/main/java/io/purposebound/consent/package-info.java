/**
 * What a check says: which facts an outcome implies, and whose consent it is. The rules are those
 * of section 4 of the contract.
 */
@NullMarked
package io.purposebound.consent;

import org.jspecify.annotations.NullMarked;
