/**
 * The engine: evaluates a method once over symbolic inputs into a summary, and instantiates
 * summaries at calls.
 */
@NullMarked
package io.purposebound.flow;

import org.jspecify.annotations.NullMarked;
