package bench.flowlibraries;

import bench.api.Trainer;
import bench.model.User;
import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import com.google.common.util.concurrent.FutureCallback;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.MoreExecutors;
import com.google.common.util.concurrent.SettableFuture;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.EventListener;

/** Events by type: Guava's bus, Spring's publisher, futures with callbacks. */
final class Events {
  record Joined(String text, String tag) {}

  record Left(String text) {}

  static final class Subscriber {
    private final Trainer trainer;

    Subscriber(Trainer trainer) {
      this.trainer = trainer;
    }

    @Subscribe
    public void joined(Joined event) {
      trainer.learn(event.text()); // EXPECT: MissingConsentCheck
      trainer.learn(event.tag()); // EXPECT: none
    }

    @Subscribe
    public void left(Left event) {
      trainer.learn(event.text()); // EXPECT: none
    }
  }

  void bus(User user, Trainer trainer) {
    EventBus bus = new EventBus();
    bus.register(new Subscriber(trainer));
    bus.post(new Joined(user.bio(), "new"));
    bus.post(new Left("gone"));
  }

  record Signed(String text, String tag) {}

  record Ended(String text) {}

  static final class Renamed extends ApplicationEvent {
    private static final long serialVersionUID = 1L;
    final String name;
    final String kind;

    Renamed(Object source, String name, String kind) {
      super(source);
      this.name = name;
      this.kind = kind;
    }
  }

  static final class Listeners {
    private final Trainer trainer;

    Listeners(Trainer trainer) {
      this.trainer = trainer;
    }

    @EventListener
    void signed(Signed event) {
      trainer.learn(event.text()); // EXPECT: MissingConsentCheck
      trainer.learn(event.tag()); // EXPECT: none
    }

    @EventListener
    void ended(Ended event) {
      trainer.learn(event.text()); // EXPECT: none
    }
  }

  static final class OldListener implements ApplicationListener<Renamed> {
    private final Trainer trainer;

    OldListener(Trainer trainer) {
      this.trainer = trainer;
    }

    @Override
    public void onApplicationEvent(Renamed event) {
      trainer.learn(event.name); // EXPECT: MissingConsentCheck
      trainer.learn(event.kind); // EXPECT: none
    }
  }

  void published(User user, ApplicationEventPublisher events) {
    events.publishEvent(new Signed(user.bio(), "web"));
    events.publishEvent(new Ended("gone"));
    events.publishEvent(new Renamed(this, user.bio(), "rename"));
  }

  static final class Callback implements FutureCallback<String> {
    private final Trainer trainer;

    Callback(Trainer trainer) {
      this.trainer = trainer;
    }

    @Override
    public void onSuccess(String text) {
      trainer.learn(text); // EXPECT: MissingConsentCheck
    }

    @Override
    public void onFailure(Throwable problem) {
      trainer.learn(problem.getMessage()); // EXPECT: none
    }
  }

  void later(User user, Trainer trainer) {
    SettableFuture<String> future = SettableFuture.create();
    Futures.addCallback(future, new Callback(trainer), MoreExecutors.directExecutor());
    future.set(user.bio());
  }
}
