package bench.guardtext;

import bench.api.*;
import bench.model.*;
import io.purposebound.annotations.*;
import java.util.*;
import java.util.function.*;

/** Outcomes that are texts, numbers, characters, or there at all; asked by helpers, too. */
public class Texts {

  private final ConsentService c;

  private final Trainer t;

  private final Levels l;

  public Texts(ConsentService c, Trainer t, Levels l) {
    this.c = c;
    this.t = t;
    this.l = l;
  }

  interface Levels {
    @ConsentCheck(
        purpose = Purposes.TRAIN_AI_SYSTEM,
        grantedWhen = {"2", "3"})
    int level(@DataSubject User u);

    @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM, grantedWhen = "yes")
    String answer(@DataSubject User u);

    @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM, grantedWhen = "Y")
    char flag(@DataSubject User u);

    @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM, grantedWhen = "1")
    Integer boxed(@DataSubject User u);

    @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM, grantedWhen = "null")
    String objection(@DataSubject User u);

    @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM, grantedWhen = "present")
    Optional<String> record(@DataSubject User u);

    @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM, grantedWhen = "present")
    String receipt(@DataSubject User u);
  }

  static boolean isTwo(int n) {
    return n == 2;
  }

  static boolean isYes(String s) {
    return "yes".equals(s);
  }

  static boolean isY(char s) {
    return s == 'Y';
  }

  static boolean isN(char s) {
    return s == 'N';
  }

  static boolean known(String s) {
    return s != null;
  }

  public void good1(User u) {
    if (l.level(u) == 2) t.learn(u.bio()); // EXPECT: none
  }

  public void good2(User u) {
    if (isTwo(l.level(u))) t.learn(u.bio()); // EXPECT: none
  }

  public void good3(User u) {
    if (isYes(l.answer(u))) t.learn(u.bio()); // EXPECT: none
  }

  public void good4(User u) {
    if (isY(l.flag(u))) t.learn(u.bio()); // EXPECT: none
  }

  public void bad4(User u) {
    if (isN(l.flag(u))) t.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void good5(User u) {
    switch (l.answer(u)) {
      case "yes":
        t.learn(u.bio()); // EXPECT: none
        break;
      default:
    }
  }

  public void bad5(User u) {
    switch (l.answer(u)) {
      case "no":
        t.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
        break;
      default:
    }
  }

  public void good6(User u) {
    switch (l.level(u)) {
      case 2, 3 -> t.learn(u.bio()); // EXPECT: none
      default -> {}
    }
  }

  public void bad6(User u) {
    switch (l.level(u)) {
      case 1, 2 -> t.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
      default -> {}
    }
  }

  public void good7(User u) {
    if (Objects.equals(l.boxed(u), 1)) t.learn(u.bio()); // EXPECT: none
  }

  public void good8(User u) {
    Integer b = l.boxed(u);
    if (b != null && b == 1) t.learn(u.bio()); // EXPECT: none
  }

  public void bad8(User u) {
    Integer b = l.boxed(u);
    if (b == null || b == 1) t.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void good9(User u) {
    if (l.objection(u) == null) t.learn(u.bio()); // EXPECT: none
  }

  public void bad9(User u) {
    if (l.objection(u) != null) t.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void good10(User u) {
    if (l.record(u).isPresent()) t.learn(u.bio()); // EXPECT: none
  }

  public void bad10(User u) {
    if (l.record(u).isEmpty()) t.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void good11(User u) {
    l.record(u).ifPresent(r -> t.learn(u.bio())); // EXPECT: none
  }

  public void good12(User u) {
    l.record(u).orElseThrow();
    t.learn(u.bio()); // EXPECT: none
  }

  public void good13(User u) {
    if (l.receipt(u) != null) t.learn(u.bio()); // EXPECT: none
  }

  public void good14(User u) {
    if (known(l.receipt(u))) t.learn(u.bio()); // EXPECT: none
  }

  public void good15(User u) {
    Objects.requireNonNull(l.receipt(u));
    t.learn(u.bio()); // EXPECT: none
  }

  public void good17(User u) {
    String a = l.answer(u);
    boolean ok = a != null && a.equals("yes");
    if (ok) t.learn(u.bio()); // EXPECT: none
  }

  public void good18(User u) {
    Predicate<String> yes = "yes"::equals;
    if (yes.test(l.answer(u))) t.learn(u.bio()); // EXPECT: none
  }

  public void good19(List<User> us) {
    us.stream().filter(u -> isTwo(l.level(u))).forEach(u -> t.learn(u.bio())); // EXPECT: none
  }

  public void good20(User u) {
    if (Set.of("yes").contains(l.answer(u))) t.learn(u.bio()); // EXPECT: none
  }

  public void bad20(User u) {
    if (Set.of("yes", "maybe").contains(l.answer(u)))
      t.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void good22(User u) {
    int n = l.level(u);
    if (n != 2 && n != 3) return;
    t.learn(u.bio()); // EXPECT: none
  }

  public void bad22(User u) {
    int n = l.level(u);
    if (n != 1 && n != 3) return;
    t.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void good23(User u) {
    int n = l.level(u);
    if (!(n == 2 || n == 3)) throw new IllegalStateException();
    t.learn(u.bio()); // EXPECT: none
  }

  public void good24(User u) {
    if (l.flag(u) != 'Y') {
      return;
    }
    t.learn(u.bio()); // EXPECT: none
  }
}
