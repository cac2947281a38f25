package bench.model;

import io.purposebound.annotations.DataSubject;

/** A person. */
@DataSubject
public record User(@DataSubject long id) {}
