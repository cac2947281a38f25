/**
 * What library methods do with data, as rows of YAML files: the records that a row means, the
 * parser and the library that finds the row of a method. Nothing here interprets a row.
 */
@NullMarked
package io.purposebound.models;

import org.jspecify.annotations.NullMarked;
