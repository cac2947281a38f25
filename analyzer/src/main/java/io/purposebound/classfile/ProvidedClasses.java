package io.purposebound.classfile;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * Classes that a tool hands over as bytes, beside those in folders and jars: a tool that has read
 * them already, or an editor that has just compiled them.
 *
 * @param program internal name to bytes of classes that are to be judged; they come before classes
 *     of the same name in folders and jars
 * @param dependencies where to look for a class that no folder and no jar has
 */
public record ProvidedClasses(Map<String, byte[]> program, Lookup dependencies) {
  /** Nothing but folders and jars. */
  public static final ProvidedClasses NONE = program(Map.of());

  /** Looks for a class by its internal name; asked by several threads. */
  public interface Lookup {
    /**
     * Returns the bytes of a class; empty where there is none, and for classes of the JDK.
     *
     * @throws IOException where there is one that cannot be read
     */
    Optional<byte[]> bytes(String internalName) throws IOException;
  }

  /** Hands over the program's classes only. */
  public static ProvidedClasses program(Map<String, byte[]> program) {
    return new ProvidedClasses(program, name -> Optional.empty());
  }
}
