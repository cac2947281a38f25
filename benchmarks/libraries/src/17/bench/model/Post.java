package bench.model;

import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.PersonalData;

/** What a person wrote, and how many read it. */
public record Post(@DataSubject User author, @PersonalData String text, int readers) {}
