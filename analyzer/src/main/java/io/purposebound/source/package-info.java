/**
 * The source side of a report: excerpts, exact ranges of arguments and the text of calls, read with
 * JavaParser. Verdicts never depend on this package; without sources a report has fewer details.
 */
@NullMarked
package io.purposebound.source;

import org.jspecify.annotations.NullMarked;
