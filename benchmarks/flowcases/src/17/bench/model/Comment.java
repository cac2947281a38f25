package bench.model;

import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.PersonalData;

/** A comment is about its writer, the post below which it stands about the post's author. */
public record Comment(long id, Post post, @DataSubject User writer, @PersonalData String body) {}
