package io.purposebound.classfile;

/** A set of numbers other than 0, without boxing. */
final class LongSet {
  private long[] slots = new long[256];
  private int size;

  /** Adds a number; returns whether it is new. */
  boolean add(long n) {
    if (size * 2 >= slots.length) {
      grow();
    }
    int i = slot(n);
    if (slots[i] == n) {
      return false;
    }
    slots[i] = n;
    size++;
    return true;
  }

  void addAll(long[] numbers) {
    for (long n : numbers) {
      add(n);
    }
  }

  boolean contains(long n) {
    return slots[slot(n)] == n;
  }

  /** Returns whether any of these is in it. */
  boolean containsAny(long[] numbers) {
    for (long n : numbers) {
      if (contains(n)) {
        return true;
      }
    }
    return false;
  }

  boolean isEmpty() {
    return size == 0;
  }

  private int slot(long n) {
    int i = (int) ((n * 0x9E3779B97F4A7C15L) >>> 40) & (slots.length - 1);
    while (slots[i] != 0 && slots[i] != n) {
      i = (i + 1) & (slots.length - 1);
    }
    return i;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 4];
    for (long n : old) {
      if (n != 0) {
        slots[slot(n)] = n;
      }
    }
  }
}
