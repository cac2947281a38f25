package io.purposebound.declarations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * What was found to be declared, kept for the next run over classes that declare the same under the
 * same policy. What was wrong in a declaration is told again to whoever asks for it again.
 */
public final class KeptDeclarations {
  /**
   * What is known of one element.
   *
   * @param declared what is declared
   * @param told what is wrong in it
   */
  record Known<T>(T declared, List<Consumer<DeclarationProblems>> told) {}

  private final Map<Object, Known<?>> all = new ConcurrentHashMap<>();

  @SuppressWarnings("unchecked") // each kind of key has one kind of value
  <T> Optional<Known<T>> find(Object key) {
    return Optional.ofNullable((Known<T>) all.get(key));
  }

  void put(Object key, Known<?> known) {
    all.put(key, known);
  }
}
