package io.purposebound.flow;

import io.purposebound.classfile.JavaType;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Sym;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files that values name: whoever is handed a file's name can read what the file holds. */
final class NamedFiles {
  private static final Sym FILES = Stores.of("files");
  private static final Set<String> TYPES = Set.of("java/io/File", "java/nio/file/Path");

  private NamedFiles() {}

  /**
   * Returns what the file holds that a value names.
   *
   * @param open whether callers may know what this method did not write
   * @return null where the value names no file, or nothing is known of it
   */
  static @Nullable Sym of(Sym value, Heap heap, boolean open) {
    String type = value.type().name();
    boolean file = TYPES.contains(type) || TYPES.contains(Stores.object(value).type().name());
    if (!file && !type.equals("java/lang/String")) {
      return null;
    }
    Loc.At name = Stores.named(value, heap);
    Sym held = heap.get(FILES, name);
    if (held != null || !open || !file || !(name.key() instanceof Sym.Const)) {
      return held;
    }
    return new Sym.Read(FILES, name, JavaType.OBJECT);
  }
}
