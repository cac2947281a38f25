package io.purposebound.soundness;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the marks that a value carries when it reaches a use: in itself and in all it holds. */
final class Recorder {
  private final Set<Pair> reached = new TreeSet<>();

  /** Returns what reached which use so far. */
  Set<Pair> reached() {
    return reached;
  }

  /** Takes a value that reached a use. */
  void hit(int use, @Nullable Object value) {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    walk(use, value, seen, 0);
  }

  private void walk(int use, @Nullable Object value, Set<Object> seen, int depth) {
    if (value == null || depth > 12 || !seen.add(value)) {
      return;
    }
    if (value instanceof CharSequence text) {
      text.chars().forEach(c -> mark(use, c));
    } else if (value instanceof Character c) {
      mark(use, c);
    } else if (value instanceof char[] chars) {
      String.valueOf(chars).chars().forEach(c -> mark(use, c));
    } else if (value instanceof Object[] array) {
      Stream.of(array).forEach(x -> walk(use, x, seen, depth + 1));
    } else if (value instanceof Iterable<?> all && isOfJava(value)) {
      all.forEach(x -> walk(use, x, seen, depth + 1));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach(
          (k, v) -> {
            walk(use, k, seen, depth + 1);
            walk(use, v, seen, depth + 1);
          });
    } else if (value instanceof Optional<?> o) {
      walk(use, o.orElse(null), seen, depth + 1);
    } else if (value instanceof AtomicReference<?> r) {
      walk(use, r.get(), seen, depth + 1);
    } else if (value instanceof Map.Entry<?, ?> e) {
      walk(use, e.getKey(), seen, depth + 1);
      walk(use, e.getValue(), seen, depth + 1);
    } else if (value instanceof Throwable t) {
      walk(use, t.getMessage(), seen, depth + 1);
      fields(use, value, seen, depth);
    } else {
      fields(use, value, seen, depth);
    }
  }

  private static boolean isOfJava(Object value) {
    return value.getClass().getName().startsWith("java.");
  }

  /** Goes into objects of the programs, but not into their functions. */
  private void fields(int use, Object value, Set<Object> seen, int depth) {
    Class<?> c = value.getClass();
    if (c.isHidden() || c.isSynthetic()) {
      return;
    }
    for (Class<?> k = c; k != null && k.getName().startsWith("gen."); k = k.getSuperclass()) {
      for (Field f : k.getDeclaredFields()) {
        if (!Modifier.isStatic(f.getModifiers()) && !f.isSynthetic()) {
          try {
            f.setAccessible(true);
            walk(use, f.get(value), seen, depth + 1);
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
          }
        }
      }
    }
  }

  private void mark(int use, int c) {
    int source = c - Support.FIRST_MARK;
    if (source >= 0 && source < 64) {
      reached.add(new Pair(source, use));
    }
  }
}
