package bench.guardall;

import bench.api.*;
import bench.model.*;
import java.util.*;
import java.util.concurrent.atomic.*;

/** Outcomes that are kept in arrays, fields and atomic variables. */
public class KeptOutside {
  private final ConsentService consents;
  private final Trainer trainer;
  private boolean allowed;
  private boolean all;

  public KeptOutside(ConsentService c, Trainer t) { consents = c; trainer = t; }

  // --- flags kept in an array, a field, an AtomicBoolean: one person
  public void arrayOne(User u) {
    boolean[] ok = new boolean[1];
    ok[0] = consents.allowsTraining(u);
    if (ok[0]) trainer.learn(u.bio()); // EXPECT: none
  }


  public void fieldOne(User u) {
    this.allowed = consents.allowsTraining(u);
    if (this.allowed) trainer.learn(u.bio()); // EXPECT: none
  }

  public void atomicOne(User u) {
    AtomicBoolean ok = new AtomicBoolean(false);
    if (consents.allowsTraining(u)) ok.set(true);
    if (ok.get()) trainer.learn(u.bio()); // EXPECT: none
  }

  public void atomicOneBad(User u) {
    AtomicBoolean ok = new AtomicBoolean(true);
    if (consents.allowsTraining(u)) ok.set(true);
    if (ok.get()) trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void atomicRefused(User u) {
    AtomicBoolean ok = new AtomicBoolean(true);
    if (!consents.allowsTraining(u)) ok.set(false);
    if (ok.get()) trainer.learn(u.bio()); // EXPECT: none
  }

  public void atomicLambda(User u) {
    AtomicBoolean ok = new AtomicBoolean();
    Optional.of(u).ifPresent(x -> ok.set(consents.allowsTraining(x)));
    if (ok.get()) trainer.learn(u.bio()); // EXPECT: none
  }

  // --- flags about all
  public void local(List<User> us) {
    boolean ok = true;
    for (User u : us) if (!consents.allowsTraining(u)) ok = false;
    if (ok) trainer.learnAll(us); // EXPECT: none
  }

  public void array(List<User> us) {
    boolean[] ok = {true};
    for (User u : us) if (!consents.allowsTraining(u)) ok[0] = false;
    if (ok[0]) trainer.learnAll(us); // EXPECT: none
  }

  public void arrayBad(List<User> us) {
    boolean[] ok = {true};
    for (User u : us) ok[0] = consents.allowsTraining(u);
    if (ok[0]) trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath
  }

  public void arrayLambda(List<User> us) {
    boolean[] ok = {true};
    us.forEach(u -> { if (!consents.allowsTraining(u)) ok[0] = false; });
    if (ok[0]) trainer.learnAll(us); // EXPECT: none
  }

  public void arrayLambdaBad(List<User> us) {
    boolean[] ok = {true};
    us.forEach(u -> { ok[0] = consents.allowsTraining(u); });
    if (ok[0]) trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath
  }

  public void arrayLambdaAnd(List<User> us) {
    boolean[] ok = {true};
    us.forEach(u -> ok[0] &= consents.allowsTraining(u));
    if (ok[0]) trainer.learnAll(us); // EXPECT: none
  }

  public void field(List<User> us) {
    this.all = true;
    for (User u : us) this.all &= consents.allowsTraining(u);
    if (this.all) trainer.learnAll(us); // EXPECT: none
  }

  public void fieldBad(List<User> us) {
    this.all = true;
    for (User u : us) this.all |= consents.allowsTraining(u);
    if (this.all) trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath
  }

  public void atomic(List<User> us) {
    AtomicBoolean ok = new AtomicBoolean(true);
    for (User u : us) if (!consents.allowsTraining(u)) ok.set(false);
    if (ok.get()) trainer.learnAll(us); // EXPECT: none
  }

  public void atomicForEach(List<User> us) {
    AtomicBoolean ok = new AtomicBoolean(true);
    us.forEach(u -> { if (!consents.allowsTraining(u)) ok.set(false); });
    if (ok.get()) trainer.learnAll(us); // EXPECT: none
  }

  public void atomicForEachBad(List<User> us) {
    AtomicBoolean ok = new AtomicBoolean(true);
    us.forEach(u -> { if (!consents.allowsTraining(u)) ok.set(true); });
    if (ok.get()) trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath
  }

  public void fieldAnd(List<User> us) {
    this.all = true;
    for (User u : us) this.all = this.all && consents.allowsTraining(u);
    if (this.all) trainer.learnAll(us); // EXPECT: none
  }

  public void fieldIf(List<User> us) {
    this.all = true;
    for (User u : us) if (!consents.allowsTraining(u)) this.all = false;
    if (this.all) trainer.learnAll(us); // EXPECT: none
  }
}
