/**
 * The record of processing that a run shows: which data are used for what, by whom, on what ground.
 */
@NullMarked
package io.purposebound.datamap;

import org.jspecify.annotations.NullMarked;
