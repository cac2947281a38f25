package bench.guardrows;

import bench.api.Purpose;
import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.ForPurpose;
import java.time.Instant;

/** One line of the consent table. */
public record ConsentRow(
    @DataSubject long userId,
    @ForPurpose Purpose type,
    @ConsentCheck boolean granted,
    Instant revokedAt) {}
