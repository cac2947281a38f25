/**
 * The analyzer's one way in: {@link io.purposebound.Purposebound#check} takes an {@link
 * io.purposebound.AnalysisRequest} and returns a {@link io.purposebound.verdict.Report}. The
 * packages below follow the data: class files, declarations, flows and consent, verdicts, reports.
 */
@NullMarked
package io.purposebound;

import org.jspecify.annotations.NullMarked;
