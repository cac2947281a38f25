package bench.flowreflection;

import bench.api.Trainer;
import bench.model.Member;
import bench.model.User;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/** Members that are looked up once and kept, and handles of all kinds. */
final class Handles {

  private static final Method BIO = method("bio");
  private static final Method HANDLE = method("handle");
  private static final MethodHandle SHOUT;
  private static final VarHandle TEXT;
  private static final VarHandle TAG;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      SHOUT =
          lookup.findStatic(
              Handles.class, "shout", MethodType.methodType(String.class, String.class));
      TEXT = lookup.findVarHandle(Cell.class, "text", String.class);
      TAG = lookup.findVarHandle(Cell.class, "tag", String.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  static final class Cell {
    String text;
    String tag;
  }

  public static String shout(String text) {
    return text + "!";
  }

  private static Method method(String name) {
    try {
      return User.class.getMethod(name);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object call(Object target, String name) throws ReflectiveOperationException {
    return target.getClass().getMethod(name).invoke(target);
  }

  void kept(User user, Trainer trainer) throws ReflectiveOperationException {
    trainer.learn(BIO.invoke(user)); // EXPECT: MissingConsentCheck
    trainer.learn(HANDLE.invoke(user)); // EXPECT: none
  }

  void statics(User user, Trainer trainer) throws Throwable {
    trainer.learn((String) SHOUT.invokeExact(user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn((String) SHOUT.invokeExact(user.handle())); // EXPECT: none
    Method shout = Handles.class.getMethod("shout", String.class);
    trainer.learn(shout.invoke(null, user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(shout.invoke(null, user.handle())); // EXPECT: none
    trainer.learn(SHOUT.invokeWithArguments(user.bio())); // EXPECT: MissingConsentCheck
  }

  void bound(User user, Trainer trainer) throws Throwable {
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    MethodType text = MethodType.methodType(String.class);
    MethodHandle bio = lookup.findVirtual(User.class, "bio", text).bindTo(user);
    MethodHandle handle = lookup.findVirtual(User.class, "handle", text).bindTo(user);
    trainer.learn((String) bio.invoke()); // EXPECT: MissingConsentCheck
    trainer.learn((String) handle.invoke()); // EXPECT: none
  }

  void variables(User user, Trainer trainer) {
    Cell cell = new Cell();
    TEXT.set(cell, user.bio());
    TAG.setVolatile(cell, user.handle());
    trainer.learn(cell.text); // EXPECT: MissingConsentCheck
    trainer.learn(cell.tag); // EXPECT: none
    trainer.learn((String) TEXT.getVolatile(cell)); // EXPECT: MissingConsentCheck
    trainer.learn((String) TAG.get(cell)); // EXPECT: none
    TEXT.set(cell, "");
    trainer.learn(cell.text); // EXPECT: none
  }

  void accessors(Member member, User user, Trainer trainer) throws Throwable {
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    MethodHandle about = lookup.findGetter(Member.class, "about", String.class);
    MethodHandle shard = lookup.findGetter(Member.class, "shard", String.class);
    trainer.learn((String) about.invokeExact(member)); // EXPECT: MissingConsentCheck
    trainer.learn((String) shard.invokeExact(member)); // EXPECT: none
    Cell cell = new Cell();
    lookup.findSetter(Cell.class, "tag", String.class).invokeExact(cell, user.bio());
    trainer.learn(cell.tag); // EXPECT: MissingConsentCheck
    trainer.learn(cell.text); // EXPECT: none
    Field field = Cell.class.getDeclaredField("text");
    field.setAccessible(true);
    field.set(cell, user.handle());
    trainer.learn(field.get(cell)); // EXPECT: none
    trainer.learn(Cell.class.getDeclaredField("tag").get(cell)); // EXPECT: MissingConsentCheck
  }

  void made(User user, Trainer trainer) throws Throwable {
    Constructor<Reflection.Card> constructor =
        Reflection.Card.class.getConstructor(String.class, String.class);
    Reflection.Card card = constructor.newInstance(user.handle(), user.bio());
    trainer.learn(card.owner); // EXPECT: none
    trainer.learn(card.kind); // EXPECT: MissingConsentCheck
    Object empty = Class.forName("bench.flowreflection.Reflection$Card").getConstructor().newInstance();
    trainer.learn(((Reflection.Card) empty).owner); // EXPECT: none
    MethodHandle maker =
        MethodHandles.lookup()
            .findConstructor(
                Reflection.Card.class,
                MethodType.methodType(void.class, String.class, String.class));
    Reflection.Card other = (Reflection.Card) maker.invokeExact(user.bio(), "k");
    trainer.learn(other.owner); // EXPECT: MissingConsentCheck
    trainer.learn(other.kind); // EXPECT: none
  }

  void helper(User user, Trainer trainer) throws ReflectiveOperationException {
    trainer.learn(call(new Shown(user), "text")); // EXPECT: MissingConsentCheck
    trainer.learn(call(new Shown(user), "tag")); // EXPECT: none
  }

  public static final class Shown {
    private final User user;

    Shown(User user) {
      this.user = user;
    }

    public String text() {
      return user.bio();
    }

    public String tag() {
      return user.handle();
    }
  }

  void uses(User user, Trainer trainer) throws Throwable {
    MethodHandle learn =
        MethodHandles.lookup()
            .findVirtual(
                Trainer.class, "learn", MethodType.methodType(void.class, Object.class));
    learn.invokeExact(trainer, (Object) user.bio()); // EXPECT: MissingConsentCheck
    learn.invokeExact(trainer, (Object) user.handle()); // EXPECT: none
  }
}
