package bench.flowlibraries;

import bench.api.Trainer;
import bench.model.User;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.BiMap;
import com.google.common.collect.FluentIterable;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.HashBiMap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Multimap;
import com.google.common.collect.Table;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** Guava's collections and caches. */
final class Collections {

  void lists(User user, Trainer trainer) {
    trainer.learn(ImmutableList.of(user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(ImmutableList.of(user.handle())); // EXPECT: none
    trainer.learn(Lists.newArrayList(user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(Joiner.on(",").join(user.handle(), user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(Joiner.on(",").join(List.of(user.handle()))); // EXPECT: none
    trainer.learn(Splitter.on(",").splitToList(user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(Lists.transform(List.of(user), User::bio)); // EXPECT: MissingConsentCheck
  }

  void maps(User user, Trainer trainer) {
    trainer.learn(ImmutableMap.of("a", user.bio()).get("a")); // EXPECT: MissingConsentCheck
    trainer.learn(ImmutableMap.of("a", user.handle()).get("a")); // EXPECT: none
    Multimap<String, String> personal = ArrayListMultimap.create();
    personal.put("a", user.bio());
    trainer.learn(personal.get("a")); // EXPECT: MissingConsentCheck
    Multimap<String, String> clean = ArrayListMultimap.create();
    clean.put("a", user.handle());
    trainer.learn(clean.get("a")); // EXPECT: none
    Table<String, String, String> table = HashBasedTable.create();
    table.put("r", "c", user.bio());
    trainer.learn(table.get("r", "c")); // EXPECT: MissingConsentCheck
    Cache<String, String> cache = CacheBuilder.newBuilder().build();
    cache.put("k", user.bio());
    trainer.learn(cache.getIfPresent("k")); // EXPECT: MissingConsentCheck
  }

  void views(User user, Trainer trainer) {
    trainer.learn(Lists.transform(List.of(user), User::handle)); // EXPECT: none
    trainer.learn(Lists.transform(List.of(user), User::bio).get(0)); // EXPECT: MissingConsentCheck
    FluentIterable<User> users = FluentIterable.from(List.of(user));
    trainer.learn(users.transform(User::bio).toList()); // EXPECT: MissingConsentCheck
    trainer.learn(users.transform(User::handle).toList()); // EXPECT: none
    trainer.learn(Lists.partition(List.of(user.bio()), 2).get(0).get(0)); // EXPECT: MissingConsentCheck
  }

  void keys(User user, Trainer trainer) {
    ImmutableMap<String, String> map =
        ImmutableMap.<String, String>builder().put("a", user.bio()).put("b", "x").build();
    trainer.learn(map.get("a")); // EXPECT: MissingConsentCheck
    trainer.learn(map.get("b")); // EXPECT: none
    trainer.learn(map.keySet()); // EXPECT: none
    Multimap<String, String> multimap = ArrayListMultimap.create();
    multimap.put("a", user.bio());
    trainer.learn(multimap.keySet()); // EXPECT: none
    trainer.learn(multimap.values()); // EXPECT: MissingConsentCheck
    Table<String, String, String> table = HashBasedTable.create();
    table.put("r", "c", user.bio());
    trainer.learn(table.rowKeySet()); // EXPECT: none
    BiMap<String, String> names = HashBiMap.create();
    names.put("a", user.bio());
    trainer.learn(names.inverse().keySet()); // EXPECT: MissingConsentCheck
    trainer.learn(names.keySet()); // EXPECT: none
  }

  void loaded(User user, Trainer trainer) throws ExecutionException {
    LoadingCache<User, String> personal =
        CacheBuilder.newBuilder().build(CacheLoader.from(User::bio));
    trainer.learn(personal.get(user)); // EXPECT: MissingConsentCheck
    LoadingCache<User, String> clean =
        CacheBuilder.newBuilder().build(CacheLoader.from(User::handle));
    trainer.learn(clean.get(user)); // EXPECT: none
    trainer.learn(Suppliers.memoize(() -> user.bio()).get()); // EXPECT: MissingConsentCheck
    trainer.learn(Suppliers.memoize(() -> user.handle()).get()); // EXPECT: none
  }
}
