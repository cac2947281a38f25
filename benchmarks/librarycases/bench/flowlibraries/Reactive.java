package bench.flowlibraries;

import bench.api.Trainer;
import bench.model.User;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.core.Single;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reactor and RxJava: operators and subscribers. */
final class Reactive {

  void monos(User user, Trainer trainer) {
    Mono.just(user.bio()).subscribe(trainer::learn); // EXPECT: MissingConsentCheck
    Mono.just(user.handle()).subscribe(trainer::learn); // EXPECT: none
    Mono.just(user).map(User::bio).subscribe(trainer::learn); // EXPECT: MissingConsentCheck
    Mono.just(user).map(User::handle).subscribe(trainer::learn); // EXPECT: none
    trainer.learn(Mono.just(user.bio()).block()); // EXPECT: MissingConsentCheck
    Mono.zip(Mono.just(user.handle()), Mono.just(user.bio())).map(t -> t.getT2()).subscribe(trainer::learn); // EXPECT: MissingConsentCheck
    Mono.zip(Mono.just(user.handle()), Mono.just(user.bio())).map(t -> t.getT1()).subscribe(trainer::learn); // EXPECT: none
    Mono.fromCallable(user::bio).subscribe(trainer::learn); // EXPECT: MissingConsentCheck
    Mono.just(user.handle()).switchIfEmpty(Mono.just(user.bio())).subscribe(trainer::learn); // EXPECT: MissingConsentCheck
  }

  void fluxes(List<User> users, Trainer trainer) {
    Flux.fromIterable(users).flatMap(u -> Mono.just(u.bio())).doOnNext(trainer::learn).subscribe(); // EXPECT: MissingConsentCheck
    Flux.fromIterable(users).map(User::handle).doOnNext(trainer::learn).subscribe(); // EXPECT: none
    Flux.fromIterable(users).map(User::bio).collectList().subscribe(trainer::learn); // EXPECT: MissingConsentCheck
    Flux.fromIterable(users).map(User::bio).count().subscribe(trainer::learn); // EXPECT: none
    Flux.fromIterable(users).map(User::bio).reduce("", (a, b) -> a + b).subscribe(trainer::learn); // EXPECT: MissingConsentCheck
  }

  void rx(User user, List<User> users, Trainer trainer) {
    Single.just(user.bio()).subscribe(trainer::learn); // EXPECT: MissingConsentCheck
    Single.just(user.handle()).subscribe(trainer::learn); // EXPECT: none
    Observable.just(user).map(User::bio).subscribe(trainer::learn); // EXPECT: MissingConsentCheck
    Observable.just(user).map(User::handle).subscribe(trainer::learn); // EXPECT: none
    Flowable.fromIterable(users).flatMap(u -> Flowable.just(u.bio())).subscribe(trainer::learn); // EXPECT: MissingConsentCheck
    Maybe.just(user.bio()).doOnSuccess(trainer::learn).subscribe(); // EXPECT: MissingConsentCheck
    trainer.learn(Single.just(user.bio()).blockingGet()); // EXPECT: MissingConsentCheck
  }
}
