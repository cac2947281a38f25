package bench.flowreflection;

import bench.api.Trainer;
import bench.model.Post;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** Proxies whose handler is the program's own. */
final class Proxies {

  interface Channel {
    void send(Object message);

    String rendered(String message);
  }

  private static Channel channel(InvocationHandler handler) {
    return (Channel)
        Proxy.newProxyInstance(
            Proxies.class.getClassLoader(), new Class<?>[] {Channel.class}, handler);
  }

  void intoHandler(Post post, Trainer trainer) {
    Channel channel =
        channel(
            (proxy, method, args) -> {
              trainer.learn(args[0]); // EXPECT: MissingConsentCheck
              return null;
            });
    channel.send(post.text());
    Channel clean =
        channel(
            (proxy, method, args) -> {
              trainer.learn(args[0]); // EXPECT: none
              return null;
            });
    clean.send(post.language());
  }

  void outOfHandler(Post post, Trainer trainer) {
    trainer.learn(channel((p, m, a) -> a[0]).rendered(post.text())); // EXPECT: MissingConsentCheck
    trainer.learn(channel((p, m, a) -> a[0]).rendered(post.language())); // EXPECT: none
    trainer.learn(channel((p, m, a) -> "fixed").rendered(post.text())); // EXPECT: none
    trainer.learn(channel((p, m, a) -> post.text()).rendered("x")); // EXPECT: MissingConsentCheck
  }

  static final class Forwarding implements InvocationHandler {
    private final Object target;

    Forwarding(Object target) {
      this.target = target;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
      return method.invoke(target, args);
    }
  }

  static final class Upper implements Channel {
    private final Trainer trainer;

    Upper(Trainer trainer) {
      this.trainer = trainer;
    }

    @Override
    public void send(Object message) {
      trainer.learn(message); // EXPECT: MissingConsentCheck
    }

    @Override
    public String rendered(String message) {
      return message.toUpperCase(java.util.Locale.ROOT);
    }
  }

  void forwarded(Post post, Trainer trainer) {
    Channel channel = channel(new Forwarding(new Upper(trainer)));
    channel.send(post.text());
    trainer.learn(channel.rendered(post.text())); // EXPECT: MissingConsentCheck
    trainer.learn(channel.rendered(post.language())); // EXPECT: none
  }

  void byName(Post post, Trainer trainer) {
    Channel channel =
        channel(
            (proxy, method, args) -> {
              if (method.getName().equals("send")) {
                trainer.learn(args[0]); // EXPECT: none
                return null;
              }
              return args[0];
            });
    channel.send(post.language());
    channel.rendered(post.text());
  }
}
