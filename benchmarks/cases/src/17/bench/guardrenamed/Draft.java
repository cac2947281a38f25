package bench.guardrenamed;

import bench.model.User;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.PersonalData;

/** An entity with setters. */
public class Draft {
  @DataSubject private User owner;
  @PersonalData private String text;
  private int likes;
  private Draft parent;

  public Draft() {}

  public Draft(User owner, String text) {
    this.owner = owner;
    this.text = text;
  }

  public User getOwner() {
    return owner;
  }

  public void setOwner(User owner) {
    this.owner = owner;
  }

  public Draft withOwner(User owner) {
    this.owner = owner;
    return this;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public int getLikes() {
    return likes;
  }

  public void setLikes(int likes) {
    this.likes = likes;
  }

  public Draft getParent() {
    return parent;
  }

  public void setParent(Draft parent) {
    this.parent = parent;
  }
}
