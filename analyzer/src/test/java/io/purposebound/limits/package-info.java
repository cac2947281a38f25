/**
 * What the analyzer does not see, and what it sees where nothing is: the tests of the page of
 * limits.
 */
@NullMarked
package io.purposebound.limits;

import org.jspecify.annotations.NullMarked;
