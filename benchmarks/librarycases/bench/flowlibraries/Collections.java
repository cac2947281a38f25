package bench.flowlibraries;

import bench.api.Trainer;
import bench.model.User;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Multimap;
import com.google.common.collect.Table;
import java.util.List;

/** Guava, which no row describes: its own code is followed, and what was not followed is assumed. */
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
}
