/**
 * Soundness by execution: random programs are run with marked strings and analysed. What reached a
 * use at run time must be reported there; what was reported and never arrived counts as a false
 * alarm.
 */
@NullMarked
package io.purposebound.soundness;

import org.jspecify.annotations.NullMarked;
