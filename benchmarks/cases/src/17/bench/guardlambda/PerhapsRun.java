package bench.guardlambda;

import bench.api.*;
import bench.model.*;
import java.util.*;
import java.util.concurrent.atomic.*;

/** Functions that a library may never run. */
public class PerhapsRun {
  private final ConsentService consents;
  private final Trainer trainer;

  public PerhapsRun(ConsentService c, Trainer t) { consents = c; trainer = t; }

  public void ifPresent(User u, Optional<String> o) {
    boolean[] ok = {true};
    o.ifPresent(x -> ok[0] = consents.allowsTraining(u));
    if (ok[0]) trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void forEach(User u, List<String> o) {
    AtomicBoolean ok = new AtomicBoolean(true);
    o.forEach(x -> ok.set(consents.allowsTraining(u)));
    if (ok.get()) trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void computeIfAbsent(User u, Map<String, String> o) {
    AtomicBoolean ok = new AtomicBoolean(true);
    o.computeIfAbsent("x", x -> { ok.set(consents.allowsTraining(u)); return ""; });
    if (ok.get()) trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void data(User u, List<String> o) {
    String[] s = {u.bio()};
    o.forEach(x -> s[0] = "");
    trainer.learn(s[0]); // EXPECT: MissingConsentCheck
  }

  public void dataOptional(User u, Optional<String> o) {
    String[] s = {u.bio()};
    o.ifPresent(x -> s[0] = "");
    trainer.learn(s[0]); // EXPECT: MissingConsentCheck
  }

  public void dataRun(User u) {
    String[] s = {u.bio()};
    Runnable r = () -> s[0] = "";
    r.run();
    trainer.learn(s[0]); // EXPECT: none
  }

  public void stream(User u, List<String> o) {
    AtomicBoolean ok = new AtomicBoolean(true);
    o.stream().map(x -> { ok.set(consents.allowsTraining(u)); return x; }).toList();
    if (ok.get()) trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void refusedThenGranted(User u, List<User> us) {
    boolean[] ok = {false};
    us.forEach(x -> ok[0] = consents.allowsTraining(x));
    if (ok[0]) trainer.learn(u.bio()); // EXPECT: ConsentOfAnotherSubject|CheckNotOnEveryPath
  }
  public void clearIn(User u, List<String> o) {
    List<String> l = new ArrayList<>(List.of(u.bio()));
    o.forEach(x -> l.clear());
    trainer.learn(l); // EXPECT: MissingConsentCheck
  }
}
