package bench.model;

import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.PersonalData;

/** A remark below a post; its person is the writer, whoever wrote the post. */
public record Comment(long id, Post post, @DataSubject User writer, @PersonalData String body) {}
