/**
 * The SpotBugs face: hands SpotBugs' classes to the analyzer in one request and reports its
 * findings as bugs.
 */
@NullMarked
package io.purposebound.spotbugs;

import org.jspecify.annotations.NullMarked;
