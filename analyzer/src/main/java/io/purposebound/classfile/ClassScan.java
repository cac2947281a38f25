package io.purposebound.classfile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a class file says of itself and whom it mentions, read from its constant pool alone: many
 * times cheaper than a tree of the class. Names are kept as hashes; whoever finds a match looks at
 * the class itself.
 */
final class ClassScan {
  private static final int MAGIC = 0xCAFEBABE;
  private static final int NEWEST_MAJOR = 72;

  private final byte[] b;
  private int[] offsets = {};
  private int access;
  private @Nullable String superName;
  private final List<String> interfaces = new ArrayList<>();
  private long[] members = {};
  private long[] owners = {};
  private long[] names = {};
  private long[] classes = {};
  private long[] types = {};
  private int memberCount;
  private int classCount;
  private int typeCount;

  private ClassScan(byte[] bytes) {
    this.b = bytes;
  }

  /**
   * What was read.
   *
   * @param access access flags
   * @param superName superclass, null for {@code java.lang.Object}
   * @param interfaces direct interfaces
   * @param members for each member that is referred to: hashes of its name and its descriptor
   * @param owners for each of these members: the hash of the class by whose name it is referred to
   * @param classes for each class that is mentioned as one: its hash
   * @param types for each class that is mentioned in descriptors and signatures: its hash
   */
  record Mentions(
      int access,
      @Nullable String superName,
      List<String> interfaces,
      long[] members,
      long[] owners,
      long[] classes,
      long[] types) {}

  /** Told of names, to keep those that are new to it. */
  interface Names {
    /** A member's name; {@code hash} is that of the text. */
    void member(long hash, byte[] bytes, int start, int end);

    /** A class's name. */
    void type(long hash, byte[] bytes, int start, int end);

    /** As {@link #member(long, byte[], int, int)}, with the text. */
    default void member(long hash, String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      member(hash, bytes, 0, bytes.length);
    }

    /** As {@link #type(long, byte[], int, int)}, with the text. */
    default void type(long hash, String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      type(hash, bytes, 0, bytes.length);
    }
  }

  /** Reads a class; null if it is broken or newer than what is known. */
  static @Nullable Mentions read(byte[] bytes, Names names) {
    try {
      ClassScan s = new ClassScan(bytes);
      return s.scan(names)
          ? new Mentions(
              s.access,
              s.superName,
              List.copyOf(s.interfaces),
              s.members,
              s.owners,
              Arrays.copyOf(s.classes, s.classCount),
              Arrays.copyOf(s.types, s.typeCount))
          : null;
    } catch (IndexOutOfBoundsException e) {
      // cut off: whoever needs the class reads it in full and says so
      return null;
    }
  }

  private boolean scan(Names sink) {
    if (b.length < 10 || i4(0) != MAGIC || u2(6) > NEWEST_MAJOR) {
      return false;
    }
    int count = u2(8);
    offsets = new int[count];
    names = new long[count];
    int at = constants(count);
    if (at < 0) {
      return false;
    }
    mentions(count, sink);
    header(at);
    return isWhole(at + 8 + 2 * interfaces.size());
  }

  /** Notes where each constant is; returns where they end, negative where one is not known. */
  private int constants(int count) {
    int at = 10;
    int refs = 0;
    int named = 0;
    for (int i = 1; i < count; i++) {
      offsets[i] = at;
      switch (b[at]) {
        case 1 -> at += 3 + u2(at + 1);
        case 3, 4, 12, 17, 18 -> at += 5;
        case 9, 10, 11 -> {
          at += 5;
          refs++;
        }
        case 5, 6 -> {
          at += 9;
          i++;
        }
        case 7 -> {
          at += 3;
          named++;
        }
        case 8, 16, 19, 20 -> at += 3;
        case 15 -> at += 4;
        default -> {
          return -1;
        }
      }
    }
    members = new long[refs];
    owners = new long[refs];
    classes = new long[named];
    types = new long[count - named];
    return at;
  }

  private void header(int at) {
    access = u2(at);
    superName = u2(at + 4) == 0 ? null : className(u2(at + 4));
    int n = u2(at + 6);
    for (int i = 0; i < n; i++) {
      interfaces.add(className(u2(at + 8 + 2 * i)));
    }
  }

  /** Walks over fields, methods and attributes: a file that was cut off ends too early. */
  private boolean isWhole(int start) {
    int at = start;
    for (int kind = 0; kind < 2; kind++) {
      int n = u2(at);
      at += 2;
      for (int i = 0; i < n; i++) {
        at = attributes(at + 6);
      }
    }
    return attributes(at) >= 0;
  }

  private int attributes(int start) {
    int n = u2(start);
    int at = start + 2;
    for (int i = 0; i < n; i++) {
      int length = i4(at + 2);
      if (length < 0 || length > b.length - at) {
        return -1;
      }
      at += 6 + length;
    }
    return at;
  }

  private void mentions(int count, Names sink) {
    for (int i = 1; i < count; i++) {
      int at = offsets[i];
      if (at == 0) {
        continue;
      }
      int tag = b[at];
      if (tag == 7) {
        int name = offsets[u2(at + 1)];
        className(name + 3, name + 3 + u2(name + 1), sink);
      } else if (tag == 12) {
        int name = u2(at + 1);
        sink.member(
            textHash(name), b, offsets[name] + 3, offsets[name] + 3 + u2(offsets[name] + 1));
      } else if (tag >= 9 && tag <= 11) {
        reference(offsets[u2(at + 1)], offsets[u2(at + 3)]);
      } else if (tag == 1) {
        int length = u2(at + 1);
        if (length > 2) {
          byte first = b[at + 3];
          if (first == '(' || first == 'L' || first == '[' || first == '<') {
            descriptors(at + 3, at + 3 + length, sink);
          }
        }
      }
    }
  }

  private void reference(int owner, int nameAndType) {
    owners[memberCount] = textHash(u2(owner + 1));
    members[memberCount++] =
        (textHash(u2(nameAndType + 1)) << 32) | (textHash(u2(nameAndType + 3)) & 0xffff_ffffL);
  }

  /** An array stands for the class of its elements; arrays of numbers for none. */
  private void className(int from, int to, Names sink) {
    int start = from;
    int end = to;
    while (start < end && b[start] == '[') {
      start++;
    }
    if (start > from) {
      if (end - start < 3) {
        return;
      }
      start++;
      end--;
    }
    long hash = hash(b, start, end);
    classes[classCount++] = hash;
    sink.type(hash, b, start, end);
  }

  private long textHash(int index) {
    long h = names[index];
    if (h == 0) {
      int start = offsets[index] + 3;
      h = hash(b, start, start + u2(offsets[index] + 1));
      names[index] = h;
    }
    return h;
  }

  /** Finds the class names in a descriptor or signature. Text that is none yields nothing much. */
  private void descriptors(int start, int end, Names sink) {
    int i = start;
    while (i < end) {
      if (b[i] == 'L' && (i == start || startsType(b[i - 1]))) {
        int stop = i + 1;
        while (stop < end && isNamePart(b[stop])) {
          stop++;
        }
        if (stop < end && stop > i + 1 && (b[stop] == ';' || b[stop] == '<')) {
          type(i + 1, stop, sink);
          i = stop;
        }
      }
      i++;
    }
  }

  private static boolean isNamePart(byte c) {
    return switch (c) {
      case ';', '<', '>', '(', ')', '[', ':', ' ', '.' -> false;
      default -> true;
    };
  }

  /** Returns whether a type may follow: punctuation, or the letter of a primitive type. */
  private static boolean startsType(byte c) {
    return !isNamePart(c) || c == '*' || c == '+' || c == '-' || c == '^' || (c >= 'B' && c <= 'Z');
  }

  private void type(int start, int end, Names sink) {
    long hash = hash(b, start, end);
    if (typeCount == types.length) {
      types = Arrays.copyOf(types, typeCount * 2 + 8);
    }
    types[typeCount++] = hash;
    sink.type(hash, b, start, end);
  }

  private String className(int index) {
    int name = offsets[u2(offsets[index] + 1)];
    return new String(b, name + 3, u2(name + 1), StandardCharsets.UTF_8);
  }

  private int u2(int at) {
    return ((b[at] & 0xff) << 8) | (b[at + 1] & 0xff);
  }

  private int i4(int at) {
    return (u2(at) << 16) | u2(at + 2);
  }

  /** Returns the hash that names go by here. */
  static long hash(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    return hash(bytes, 0, bytes.length);
  }

  /** Returns how a member is written in {@link Mentions#members()}. */
  static long member(String name, String desc) {
    return (hash(name) << 32) | (hash(desc) & 0xffff_ffffL);
  }

  private static long hash(byte[] b, int start, int end) {
    long h = 0xcbf29ce484222325L;
    for (int i = start; i < end; i++) {
      h = (h ^ b[i]) * 0x100000001b3L;
    }
    h ^= h >>> 32;
    return h == 0 ? 1 : h;
  }
}
