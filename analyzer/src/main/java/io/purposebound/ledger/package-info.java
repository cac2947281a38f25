/**
 * The ledger {@code purposebound-flows.json}: the flows and declarations that a team knows of and
 * has committed, and what has changed since.
 */
@NullMarked
package io.purposebound.ledger;

import org.jspecify.annotations.NullMarked;
