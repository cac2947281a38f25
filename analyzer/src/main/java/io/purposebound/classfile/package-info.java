/**
 * Class files as facts: where they come from, what they declare, how types relate. Each class is
 * read once and lazily. Nothing here knows of personal data.
 */
@NullMarked
package io.purposebound.classfile;

import org.jspecify.annotations.NullMarked;
