/** The command line: turns options into one request to the analyzer and its report into files. */
@NullMarked
package io.purposebound.cli;

import org.jspecify.annotations.NullMarked;
