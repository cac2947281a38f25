package bench.flowaliases;

import io.purposebound.annotations.Anonymizes;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Anonymizes(technique = "sums over at least 50 people", approvedBy = "dpo@example.org")
@Retention(RetentionPolicy.CLASS)
@interface Aggregates {}
