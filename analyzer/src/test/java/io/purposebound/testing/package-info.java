/**
 * Tests as readable Java sources: the expected rule stands at the end of the line, and a finding on
 * any other line fails too.
 */
@NullMarked
package io.purposebound.testing;

import org.jspecify.annotations.NullMarked;
