/** The user guide's examples and the page of limits, held against the analyzer. */
@NullMarked
package io.purposebound.limits;

import org.jspecify.annotations.NullMarked;
