package bench.guardowner;

import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.PersonalData;
import java.util.List;

/** A person; what is reached through its notes is about it, what is in its inbox is not. */
@DataSubject
public class Account {

  private long id;

  @PersonalData(ofOwner = true)
  private List<Note> notes;

  private List<Note> mentions;

  private Account sponsor;

  @PersonalData(ofOwner = true)
  public List<Note> getNotes() {
    return notes;
  }

  public List<Note> getMentions() {
    return mentions;
  }

  public Account getSponsor() {
    return sponsor;
  }

  public long getId() {
    return id;
  }
}
