/**
 * The Maven face: turns a module into one request to the analyzer and its report into a build log.
 */
@NullMarked
package io.purposebound.maven;

import org.jspecify.annotations.NullMarked;
