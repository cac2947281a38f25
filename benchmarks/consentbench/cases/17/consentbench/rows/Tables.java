package consentbench.rows;

import consentbench.domain.Case;
import consentbench.domain.ConsentRow;
import consentbench.domain.Photo;
import consentbench.domain.Use;
import consentbench.domain.User;

/** Consents kept as rows of a table. */
public class Tables extends Case {

  private boolean granted(long userId, Use use) {
    for (ConsentRow row : rows.of(userId)) {
      if (row.use() == use && row.granted() && row.withdrawnAt() == null) {
        return true;
      }
    }
    return false;
  }

  public void goodAny(User user) {
    if (rows.of(user.id()).stream().anyMatch(r -> r.use() == Use.TRAINING && r.granted())) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badAnyOtherUse(User user) {
    if (rows.of(user.id()).stream().anyMatch(r -> r.use() == Use.ANALYTICS && r.granted())) {
      trainer.learn(user.bio()); // bad: other-purpose
    }
  }

  public void badAnyWithoutUse(User user) {
    if (rows.of(user.id()).stream().anyMatch(ConsentRow::granted)) {
      trainer.learn(user.bio()); // bad: other-purpose
    }
  }

  public void badAnyOfAll(User user) {
    if (rows.all().stream().anyMatch(r -> r.use() == Use.TRAINING && r.granted())) {
      trainer.learn(user.bio()); // bad: other-person
    }
  }

  public void badAllMayBeNone(User user) {
    if (rows.of(user.id()).stream().allMatch(r -> r.use() == Use.TRAINING && r.granted())) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void goodFilteredFirst(User user) {
    if (rows.of(user.id()).stream().filter(r -> r.use() == Use.TRAINING).anyMatch(ConsentRow::granted)) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badOfOther(User user, User other) {
    if (rows.of(other.id()).stream().anyMatch(r -> r.use() == Use.TRAINING && r.granted())) {
      trainer.learn(user.bio()); // bad: other-person
    }
  }

  public void goodHelper(User user) {
    if (granted(user.id(), Use.TRAINING)) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badHelperUse(User user) {
    if (granted(user.id(), Use.ANALYTICS)) {
      trainer.learn(user.bio()); // bad: other-purpose
    }
  }

  public void badHelperPerson(User user, User other) {
    if (granted(other.id(), Use.TRAINING)) {
      trainer.learn(user.bio()); // bad: other-person
    }
  }

  public void goodNewest(User user) {
    if (rows.newest(user.id()).filter(r -> r.use() == Use.TRAINING).map(ConsentRow::granted).orElse(false)) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badNewest(User user) {
    if (rows.newest(user.id()).filter(r -> r.use() == Use.TRAINING).map(ConsentRow::granted).orElse(true)) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void goodPhoto(Photo photo) {
    if (granted(photo.ownerId(), Use.TRAINING)) {
      trainer.learn(photo.caption()); // ok
    }
  }

  public void badPhotoId(Photo photo) {
    if (granted(photo.id(), Use.TRAINING)) {
      trainer.learn(photo.caption()); // bad: other-person
    }
  }

  public void badNoRows(User user) {
    if (rows.of(user.id()).isEmpty() || granted(user.id(), Use.TRAINING)) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void goodFlag(User user) {
    boolean ok = false;
    for (ConsentRow row : rows.of(user.id())) {
      if (row.use() == Use.TRAINING && row.granted()) {
        ok = true;
        break;
      }
    }
    if (ok) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badLastRowWins(User user) {
    boolean ok = true;
    for (ConsentRow row : rows.of(user.id())) {
      if (row.use() == Use.TRAINING && !row.granted()) {
        ok = false;
      }
    }
    if (ok) {
      trainer.learn(user.bio()); // bad: not-on-every-path|other-purpose
    }
  }
}
