package bench.guardnested;

import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.PersonalData;

/** A letter in somebody's box: it names its own sender. */
public record Letter(@DataSubject Holder sender, @PersonalData String text) {}
