/**
 * The javac face: reads the classes that a compilation wrote, and says the findings as the
 * compiler's own errors or warnings. Uses the compiler's public interfaces only.
 */
@NullMarked
package io.purposebound.javac;

import org.jspecify.annotations.NullMarked;
