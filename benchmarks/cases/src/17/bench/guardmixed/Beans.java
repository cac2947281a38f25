package bench.guardmixed;

import bench.api.*;
import bench.model.*;
import io.purposebound.annotations.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Checks of mutable beans, by getters and setters. */
public class Beans {
  public static class Account {
    private long id;
    private String note;
    private boolean optIn;
    private Account parent;

    @DataSubject
    public long getId() {
      return id;
    }

    public void setId(long i) {
      id = i;
    }

    @PersonalData
    public String getNote() {
      return note;
    }

    public void setNote(String n) {
      note = n;
    }

    @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
    public boolean isOptIn() {
      return optIn;
    }

    public void setOptIn(boolean o) {
      optIn = o;
    }

    public Account getParent() {
      return parent;
    }
  }

  @DataSubject
  public static class Person {
    private String name;
    private String cv;
    private Boolean ok;
    private List<Person> friends = new ArrayList<>();
    private Person boss;

    public String getName() {
      return name;
    }

    @PersonalData
    public String getCv() {
      return cv;
    }

    public void setCv(String c) {
      cv = c;
    }

    @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
    public Boolean getOk() {
      return ok;
    }

    public void setOk(Boolean o) {
      ok = o;
    }

    public List<Person> getFriends() {
      return friends;
    }

    public Person getBoss() {
      return boss;
    }
  }

  public static class Doc {
    @DataSubject private Person owner;
    @PersonalData private String body;
    private Person reviewer;

    public Person getOwner() {
      return owner;
    }

    public void setOwner(Person p) {
      owner = p;
    }

    public String getBody() {
      return body;
    }

    public void setBody(String b) {
      body = b;
    }

    public Person getReviewer() {
      return reviewer;
    }
  }

  interface Gate {
    @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
    boolean may(@DataSubject Person p);

    @ConsentCheck
    boolean may(@DataSubject Person p, @ForPurpose String key);
  }

  private final Gate g;
  private final Trainer t;
  private final ConsentService c;

  public Beans(Gate g, Trainer t, ConsentService c) {
    this.g = g;
    this.t = t;
    this.c = c;
  }

  public void good1(Account a) {
    if (a.isOptIn()) t.learn(a.getNote()); // EXPECT: none
  }

  public void bad1(Account a) {
    if (a.getParent().isOptIn()) t.learn(a.getNote()); // EXPECT: ConsentOfAnotherSubject
  }

  public void good2(Person p) {
    if (Boolean.TRUE.equals(p.getOk())) t.learn(p.getCv()); // EXPECT: none
  }

  public void bad2(Person p) {
    if (Boolean.TRUE.equals(p.getBoss().getOk()))
      t.learn(p.getCv()); // EXPECT: ConsentOfAnotherSubject
  }

  public void bad2b(Person p) {
    if (!Boolean.FALSE.equals(p.getOk())) t.learn(p.getCv()); // EXPECT: CheckNotOnEveryPath
  }

  public void good3(Person p) {
    for (Person f : p.getFriends()) if (f.getOk()) t.learn(f.getCv()); // EXPECT: none
  }

  public void bad3(Person p) {
    for (Person f : p.getFriends())
      if (p.getOk()) t.learn(f.getCv()); // EXPECT: ConsentOfAnotherSubject
  }

  public void good4(Doc d) {
    if (g.may(d.getOwner())) t.learn(d.getBody()); // EXPECT: none
  }

  public void bad4(Doc d) {
    if (g.may(d.getReviewer())) t.learn(d.getBody()); // EXPECT: ConsentOfAnotherSubject
  }

  public void good4b(Doc d) {
    if (d.getOwner().getOk() == Boolean.TRUE) t.learn(d.getBody()); // EXPECT: none
  }

  public void good5(Doc d) {
    Doc n = new Doc();
    n.setOwner(d.getOwner());
    n.setBody(d.getBody());
    if (g.may(d.getOwner())) t.learn(n.getBody()); // EXPECT: none
  }

  public void bad5(Doc d, Person p) {
    Doc n = new Doc();
    n.setOwner(p);
    n.setBody(d.getBody());
    if (g.may(p)) t.learn(n.getBody()); // EXPECT: ConsentOfAnotherSubject
  }

  public void good6(Doc d) {
    Doc n = new Doc();
    n.setOwner(d.getOwner());
    n.setBody(d.getBody());
    if (g.may(n.getOwner())) t.learn(n); // EXPECT: none
  }

  public void good7(Person p) {
    if (g.may(p, "train_ai_system")) t.learn(p.getCv()); // EXPECT: none
  }

  public void bad7(Person p) {
    if (g.may(p, "analytics")) t.learn(p.getCv()); // EXPECT: ConsentForAnotherPurpose
  }

  public void bad7b(Person p, String key) {
    if (g.may(p, key)) t.learn(p.getCv()); // EXPECT: ConsentForAnotherPurpose
  }

  static final String KEY = "train_ai" + "_system";

  public void good8(Person p) {
    if (g.may(p, KEY)) t.learn(p.getCv()); // EXPECT: none
  }

  public void good9(List<Doc> ds) {
    Map<Person, List<Doc>> by = ds.stream().collect(Collectors.groupingBy(Doc::getOwner));
    for (Map.Entry<Person, List<Doc>> e : by.entrySet()) {
      if (!g.may(e.getKey())) continue;
      for (Doc d : e.getValue()) t.learn(d.getBody()); // EXPECT: none
    }
  }

  public void bad9(List<Doc> ds) {
    Map<Person, List<Doc>> by = ds.stream().collect(Collectors.groupingBy(Doc::getReviewer));
    for (Map.Entry<Person, List<Doc>> e : by.entrySet()) {
      if (!g.may(e.getKey())) continue;
      for (Doc d : e.getValue()) t.learn(d.getBody()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void good10(List<Doc> ds) {
    Map<Person, Boolean> m = new HashMap<>();
    for (Doc d : ds)
      if (m.computeIfAbsent(d.getOwner(), g::may)) t.learn(d.getBody()); // EXPECT: none
  }

  public void bad10(List<Doc> ds) {
    Map<Person, Boolean> m = new HashMap<>();
    for (Doc d : ds)
      if (m.computeIfAbsent(d.getReviewer(), g::may))
        t.learn(d.getBody()); // EXPECT: ConsentOfAnotherSubject
  }

  static class Builder {
    private final StringBuilder sb = new StringBuilder();

    Builder add(String s) {
      sb.append(s);
      return this;
    }

    String build() {
      return sb.toString();
    }
  }

  public void good12(List<Doc> ds) {
    Builder b = new Builder();
    for (Doc d : ds) if (g.may(d.getOwner())) b.add(d.getBody());
    t.learn(b.build()); // EXPECT: none
  }

  public void bad12(List<Doc> ds, Doc x) {
    Builder b = new Builder().add(x.getBody());
    for (Doc d : ds) if (g.may(d.getOwner())) b.add(d.getBody());
    t.learn(b.build()); // EXPECT: CheckNotOnEveryPath|MissingConsentCheck|ConsentOfAnotherSubject
  }

  private static <T, P> List<T> only(List<T> in, Function<T, P> of, Predicate<P> p) {
    List<T> out = new ArrayList<>();
    for (T x : in) if (p.test(of.apply(x))) out.add(x);
    return out;
  }

  public void good13(List<Doc> ds) {
    for (Doc d : only(ds, Doc::getOwner, g::may)) t.learn(d.getBody()); // EXPECT: none
  }

  public void bad13(List<Doc> ds) {
    for (Doc d : only(ds, Doc::getReviewer, g::may))
      t.learn(d.getBody()); // EXPECT: ConsentOfAnotherSubject
  }

  public void bad13b(List<Doc> ds) {
    for (Doc d : only(ds, Doc::getOwner, p -> !g.may(p)))
      t.learn(d.getBody()); // EXPECT: CheckNotOnEveryPath
  }

  public void good14(List<Doc> ds) {
    ds.sort(Comparator.comparing(Doc::getBody));
    for (ListIterator<Doc> it = ds.listIterator(); it.hasNext(); ) {
      Doc d = it.next();
      if (g.may(d.getOwner())) t.learn(d.getBody()); // EXPECT: none
    }
  }

  public void good15(Doc d) {
    Optional.ofNullable(d.getOwner())
        .filter(g::may)
        .ifPresent(o -> t.learn(d.getBody())); // EXPECT: none
  }

  public void bad15(Doc d) {
    Optional.ofNullable(d.getReviewer())
        .filter(g::may)
        .ifPresent(o -> t.learn(d.getBody())); // EXPECT: ConsentOfAnotherSubject
  }

  public void good16(Doc d) {
    Optional.of(d)
        .map(Doc::getOwner)
        .filter(g::may)
        .ifPresentOrElse(o -> t.learn(d.getBody()), () -> {}); // EXPECT: none
  }

  public void bad16(Doc d) {
    Optional.of(d)
        .map(Doc::getOwner)
        .filter(g::may)
        .ifPresentOrElse(o -> {}, () -> t.learn(d.getBody())); // EXPECT: CheckNotOnEveryPath
  }

  public void good18(Doc... ds) {
    for (Doc d : ds) {
      if (g.may(d.getOwner())) {
        t.learn(d.getBody()); // EXPECT: none
      }
    }
  }

  public void good19(Doc a, Doc b) {
    for (Doc d : List.of(a, b)) {
      if (g.may(d.getOwner())) {
        t.learn(d.getBody()); // EXPECT: none
      }
    }
  }

  public void bad19(Doc a, Doc b) {
    for (Doc d : List.of(a, b)) {
      if (g.may(a.getOwner())) {
        t.learn(d.getBody()); // EXPECT: ConsentOfAnotherSubject
      }
    }
  }

  public void good20(Doc a) {
    Doc[] x = {a};
    if (g.may(x[0].getOwner())) t.learn(a.getBody()); // EXPECT: none
  }

  public void bad20(Doc a, Doc b) {
    Doc[] x = {a, b};
    if (g.may(x[0].getOwner())) t.learn(x[1].getBody()); // EXPECT: ConsentOfAnotherSubject
  }
}
