/**
 * Finds what is likely to be personal data, persons and checks in a program that declares none, by
 * names, types, annotations and context.
 */
@NullMarked
package io.purposebound.discovery;

import org.jspecify.annotations.NullMarked;
