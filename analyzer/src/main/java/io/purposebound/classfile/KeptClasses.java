package io.purposebound.classfile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;

/**
 * What was read of classes, kept for the next run over the same jars. The program's classes are
 * kept by their bytes: whoever provides the same array again is spared the reading. Thread-safe.
 */
public final class KeptClasses {
  private final Map<String, Program> program = new ConcurrentHashMap<>();
  private final Map<String, Optional<ClassFile>> libraries = new ConcurrentHashMap<>();
  private final Map<String, ClassNode> code = new ConcurrentHashMap<>();
  private final Map<String, Scan> librariesScanned = new ConcurrentHashMap<>();
  private final Map<Long, String> names = new ConcurrentHashMap<>();
  private final boolean keeping;

  /** Keeps what is read. */
  public KeptClasses() {
    this(true);
  }

  private KeptClasses(boolean keeping) {
    this.keeping = keeping;
  }

  /** Keeps nothing beyond one run. */
  static KeptClasses forOneRun() {
    return new KeptClasses(false);
  }

  private static final class Program {
    final byte[] bytes;
    volatile @Nullable Optional<ClassFile> read;
    volatile @Nullable Scan scan;

    Program(byte[] bytes) {
      this.bytes = bytes;
    }
  }

  /** A scan of a constant pool with the names that it told, by their hashes. */
  private record Scan(
      ClassScan.@Nullable Mentions mentions, long[] memberNames, long[] typeNames) {}

  private Program program(String name, byte[] bytes) {
    Program known = program.get(name);
    if (known == null || known.bytes != bytes) {
      known = new Program(bytes);
      program.put(name, known);
    }
    return known;
  }

  /** Forgets classes that the program no longer has. */
  void retain(java.util.Collection<String> names) {
    program.keySet().retainAll(names);
  }

  /** Forgets everything. */
  public void forget() {
    program.clear();
    forgetLibraries();
  }

  /** Forgets classes that are not the program's. */
  public void forgetLibraries() {
    libraries.clear();
    code.clear();
    librariesScanned.clear();
  }

  Optional<ClassFile> ofProgram(String name, byte[] bytes, Supplier<Optional<ClassFile>> read) {
    if (!keeping) {
      return read.get();
    }
    Program p = program(name, bytes);
    Optional<ClassFile> known = p.read;
    if (known == null) {
      known = read.get();
      p.read = known;
    }
    return known;
  }

  Optional<ClassFile> ofLibrary(String name, Supplier<Optional<ClassFile>> read) {
    if (!keeping) {
      return read.get();
    }
    Optional<ClassFile> known = libraries.get(name);
    if (known == null) {
      known = read.get();
      libraries.put(name, known);
    }
    return known;
  }

  ClassNode code(String name, Supplier<ClassNode> read) {
    return code.computeIfAbsent(name, n -> read.get());
  }

  ClassScan.@Nullable Mentions scanOfProgram(String name, byte[] bytes, ClassScan.Names sink) {
    if (!keeping) {
      return ClassScan.read(bytes, sink);
    }
    Program p = program(name, bytes);
    Scan scan = p.scan;
    if (scan == null) {
      scan = scan(bytes);
      p.scan = scan;
    }
    return tell(scan, sink);
  }

  ClassScan.@Nullable Mentions scanOfLibrary(
      String name, Supplier<Optional<byte[]>> bytes, ClassScan.Names sink) {
    if (!keeping) {
      byte[] read = bytes.get().orElse(null);
      return read == null ? null : ClassScan.read(read, sink);
    }
    Scan scan = librariesScanned.get(name);
    if (scan == null) {
      scan = bytes.get().map(this::scan).orElse(new Scan(null, new long[0], new long[0]));
      librariesScanned.put(name, scan);
    }
    return tell(scan, sink);
  }

  private ClassScan.@Nullable Mentions tell(Scan scan, ClassScan.Names sink) {
    for (long hash : scan.memberNames) {
      sink.member(hash, names.getOrDefault(hash, ""));
    }
    for (long hash : scan.typeNames) {
      sink.type(hash, names.getOrDefault(hash, ""));
    }
    return scan.mentions;
  }

  private Scan scan(byte[] bytes) {
    Collected collected = new Collected();
    ClassScan.Mentions mentions = ClassScan.read(bytes, collected);
    return new Scan(mentions, collected.members.toArray(), collected.types.toArray());
  }

  private final class Collected implements ClassScan.Names {
    final Numbers members = new Numbers();
    final Numbers types = new Numbers();

    @Override
    public void member(long hash, byte[] bytes, int start, int end) {
      members.add(hash);
      keep(hash, bytes, start, end);
    }

    @Override
    public void type(long hash, byte[] bytes, int start, int end) {
      types.add(hash);
      keep(hash, bytes, start, end);
    }

    private void keep(long hash, byte[] bytes, int start, int end) {
      if (!names.containsKey(hash)) {
        names.put(hash, new String(bytes, start, end - start, StandardCharsets.UTF_8));
      }
    }
  }

  private static final class Numbers {
    private long[] all = new long[16];
    private int count;

    void add(long n) {
      if (count == all.length) {
        all = Arrays.copyOf(all, count * 2);
      }
      all[count++] = n;
    }

    long[] toArray() {
      return Arrays.copyOf(all, count);
    }
  }

  /**
   * Returns whether two versions of a class differ in their code at most: same members with the
   * same types, names and annotations in the same order.
   */
  public static boolean sameDeclarations(byte[] before, byte[] now) {
    try {
      return Arrays.equals(declarations(before), declarations(now));
    } catch (RuntimeException e) {
      // broken: nothing is known of it
      return false;
    }
  }

  private static byte[] declarations(byte[] bytes) {
    // written anew, so that constants of the code are gone too
    ClassWriter writer = new ClassWriter(0);
    ClassReader reader = new ClassReader(bytes);
    String own = outermost(reader.getClassName());
    reader.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public void visitInnerClass(
              String name, @Nullable String outer, @Nullable String inner, int access) {
            // of others' nested classes those are listed that code mentions
            if (outermost(name).equals(own)) {
              super.visitInnerClass(name, outer, inner, access);
            }
          }
        },
        ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES);
    return writer.toByteArray();
  }

  private static String outermost(String name) {
    int dollar = name.indexOf('$', name.lastIndexOf('/') + 2);
    return dollar < 0 ? name : name.substring(0, dollar);
  }
}
