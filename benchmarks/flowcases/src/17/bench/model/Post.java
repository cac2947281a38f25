package bench.model;

import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.PersonalData;

/** A post is about its author. */
public record Post(
    long id,
    @DataSubject User author,
    @PersonalData(category = "user.content.public") String text,
    String language,
    int likes) {}
