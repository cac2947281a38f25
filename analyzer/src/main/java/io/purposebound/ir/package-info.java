/**
 * The symbols that a method's evaluation speaks in: values by identity (global value numbering on
 * the fly, in static single assignment), locations, sites and the facts that hold for values.
 */
@NullMarked
package io.purposebound.ir;

import org.jspecify.annotations.NullMarked;
