package bench.flowutil;

import bench.api.Trainer;
import bench.model.User;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Hashtable;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Scanner;
import java.util.StringJoiner;
import java.util.StringTokenizer;
import java.util.UUID;
import java.util.Vector;

/** The tools of java.util. */
final class Tools {

  void properties(User user, Trainer trainer) {
    Properties row = new Properties();
    row.setProperty("bio", user.bio());
    row.setProperty("name", user.handle());
    trainer.learn(row.getProperty("bio")); // EXPECT: MissingConsentCheck
    trainer.learn(row.getProperty("name")); // EXPECT: none
    trainer.learn(row.getProperty("none", user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(row.stringPropertyNames()); // EXPECT: none
    trainer.learn(row); // EXPECT: MissingConsentCheck
  }

  void scanners(User user, Trainer trainer) {
    Scanner personal = new Scanner(user.bio());
    Scanner clean = new Scanner(user.handle());
    while (personal.hasNext()) {
      trainer.learn(personal.next()); // EXPECT: MissingConsentCheck
    }
    while (clean.hasNextLine()) {
      trainer.learn(clean.nextLine()); // EXPECT: none
    }
    trainer.learn(personal.hasNext()); // EXPECT: none
    trainer.learn(new Scanner(user.bio()).useDelimiter(",").next()); // EXPECT: MissingConsentCheck
  }

  void joiners(User user, Trainer trainer) {
    StringJoiner personal = new StringJoiner(",", "[", "]");
    StringJoiner clean = new StringJoiner(",");
    personal.add("a").add(user.bio());
    clean.add(user.handle());
    trainer.learn(personal.toString()); // EXPECT: MissingConsentCheck
    trainer.learn(clean.toString()); // EXPECT: none
    trainer.learn(personal.length()); // EXPECT: none
    clean.merge(personal);
    trainer.learn(clean.toString()); // EXPECT: MissingConsentCheck
  }

  void tokens(User user, Trainer trainer) {
    StringTokenizer personal = new StringTokenizer(user.bio(), " ");
    StringTokenizer clean = new StringTokenizer(user.handle(), " ");
    while (personal.hasMoreTokens()) {
      trainer.learn(personal.nextToken()); // EXPECT: MissingConsentCheck
      trainer.learn(clean.nextToken()); // EXPECT: none
    }
    trainer.learn(personal.countTokens()); // EXPECT: none
  }

  void objects(User user, Trainer trainer) {
    trainer.learn(Objects.requireNonNull(user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(Objects.requireNonNull(user.handle())); // EXPECT: none
    trainer.learn(Objects.requireNonNullElse(user.handle(), user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(Objects.requireNonNullElseGet(user.handle(), user::bio)); // EXPECT: MissingConsentCheck
    trainer.learn(Objects.requireNonNullElseGet(user.handle(), () -> "x")); // EXPECT: none
    trainer.learn(Objects.toString(user.bio(), "")); // EXPECT: MissingConsentCheck
    trainer.learn(Objects.toString(user.handle(), "")); // EXPECT: none
    trainer.learn(Objects.hash(user.bio())); // EXPECT: none
    trainer.learn(Objects.equals(user.bio(), "x")); // EXPECT: none
    trainer.learn(Objects.isNull(user.bio())); // EXPECT: none
  }

  void arrays(User user, Trainer trainer) {
    String[] personal = {user.handle(), user.bio()};
    String[] clean = {user.handle(), "x"};
    trainer.learn(Arrays.toString(personal)); // EXPECT: MissingConsentCheck
    trainer.learn(Arrays.toString(clean)); // EXPECT: none
    trainer.learn(Arrays.asList(personal)); // EXPECT: MissingConsentCheck
    trainer.learn(Arrays.asList(clean)); // EXPECT: none
    trainer.learn(Arrays.asList(user.handle(), user.bio()).get(1)); // EXPECT: MissingConsentCheck
    trainer.learn(Arrays.asList(user.handle(), user.bio()).get(0)); // EXPECT: none
    trainer.learn(Arrays.copyOf(personal, 3)[1]); // EXPECT: MissingConsentCheck
    trainer.learn(Arrays.copyOfRange(personal, 0, 2)); // EXPECT: MissingConsentCheck
    trainer.learn(Arrays.copyOf(clean, 3)[1]); // EXPECT: none
    trainer.learn(Arrays.stream(personal).toList()); // EXPECT: MissingConsentCheck
    trainer.learn(Arrays.hashCode(personal)); // EXPECT: none
    String[] filled = new String[3];
    Arrays.fill(filled, user.bio());
    trainer.learn(filled[2]); // EXPECT: MissingConsentCheck
    String[] target = new String[2];
    System.arraycopy(personal, 0, target, 0, 2);
    trainer.learn(target[1]); // EXPECT: MissingConsentCheck
    System.arraycopy(clean, 0, target, 0, 2);
    String[] other = new String[2];
    System.arraycopy(clean, 0, other, 0, 2);
    trainer.learn(other[1]); // EXPECT: none
    Arrays.setAll(other, i -> user.bio());
    trainer.learn(other); // EXPECT: MissingConsentCheck
    Object[][] deep = {{user.bio()}, {"x"}};
    trainer.learn(Arrays.deepToString(deep)); // EXPECT: MissingConsentCheck
    trainer.learn(deep[0][0]); // EXPECT: MissingConsentCheck
    trainer.learn(deep[1][0]); // EXPECT: none
  }

  void collections(User user, Trainer trainer) {
    List<String> list = new ArrayList<>();
    Collections.addAll(list, user.handle(), user.bio());
    trainer.learn(list); // EXPECT: MissingConsentCheck
    List<String> clean = new ArrayList<>();
    Collections.addAll(clean, user.handle(), "x");
    trainer.learn(clean); // EXPECT: none
    trainer.learn(Collections.unmodifiableList(list).get(1)); // EXPECT: MissingConsentCheck
    trainer.learn(Collections.singletonList(user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(Collections.singletonMap("k", user.bio()).get("k")); // EXPECT: MissingConsentCheck
    trainer.learn(Collections.singletonMap("k", user.bio()).keySet()); // EXPECT: none
    trainer.learn(Collections.nCopies(2, user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(Collections.nCopies(2, user.handle())); // EXPECT: none
    trainer.learn(Collections.max(list)); // EXPECT: MissingConsentCheck
    trainer.learn(Collections.max(clean)); // EXPECT: none
    Collections.reverse(list);
    trainer.learn(list.get(0)); // EXPECT: MissingConsentCheck
    trainer.learn(Collections.frequency(list, "x")); // EXPECT: none
    trainer.learn(Collections.emptyList()); // EXPECT: none
    List<String> sync = Collections.synchronizedList(new ArrayList<>());
    sync.add(user.bio());
    trainer.learn(sync.get(0)); // EXPECT: MissingConsentCheck
    trainer.learn(Collections.list(Collections.enumeration(list))); // EXPECT: MissingConsentCheck
    Collections.swap(list, 0, 1);
    trainer.learn(list.get(1)); // EXPECT: MissingConsentCheck
  }

  void legacy(User user, Trainer trainer) {
    Vector<String> vector = new Vector<>();
    vector.addElement(user.bio());
    Enumeration<String> elements = vector.elements();
    while (elements.hasMoreElements()) {
      trainer.learn(elements.nextElement()); // EXPECT: MissingConsentCheck
    }
    Hashtable<String, String> table = new Hashtable<>();
    table.put("a", user.bio());
    table.put("b", user.handle());
    trainer.learn(table.get("a")); // EXPECT: MissingConsentCheck
    trainer.learn(table.get("b")); // EXPECT: none
    trainer.learn(table.keys().nextElement()); // EXPECT: none
    BitSet bits = new BitSet();
    bits.set(user.handle().length());
    trainer.learn(bits); // EXPECT: none
    trainer.learn(UUID.nameUUIDFromBytes(user.bio().getBytes())); // EXPECT: MissingConsentCheck
    trainer.learn(UUID.randomUUID()); // EXPECT: none
  }
}
