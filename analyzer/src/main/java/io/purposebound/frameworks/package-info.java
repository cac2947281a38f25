/**
 * What frameworks read in names and strings: derived query names, queries, security expressions and
 * pointcuts, parsed into conditions. Nothing here knows of flows: the engine asks what a condition
 * says.
 */
@NullMarked
package io.purposebound.frameworks;

import org.jspecify.annotations.NullMarked;
