/**
 * Reports for people and tools: text, SARIF 2.1.0 and JSON. The same report and the same sources
 * give the same bytes: no times, no absolute paths, everything sorted.
 */
@NullMarked
package io.purposebound.report;

import org.jspecify.annotations.NullMarked;
