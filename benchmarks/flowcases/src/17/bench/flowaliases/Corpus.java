package bench.flowaliases;

import io.purposebound.annotations.AiTrainingSink;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@AiTrainingSink
@Retention(RetentionPolicy.CLASS)
@interface Corpus {}
