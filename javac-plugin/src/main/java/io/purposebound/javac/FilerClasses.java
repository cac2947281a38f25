package io.purposebound.javac;

import io.purposebound.classfile.ProvidedClasses.Lookup;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** The class path as the compiler itself sees it, class by class. */
final class FilerClasses implements Lookup {
  private final Filer filer;

  FilerClasses(Filer filer) {
    this.filer = filer;
  }

  /** Returns the folder that classes are written to; empty where it is none on disk. */
  Optional<Path> output() {
    try {
      FileObject file = filer.getResource(StandardLocation.CLASS_OUTPUT, "", "purposebound");
      return Optional.ofNullable(Path.of(file.toUri()).getParent());
    } catch (IOException | IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  /** The compiler's file manager is made for one thread. */
  @Override
  public synchronized Optional<byte[]> bytes(String internalName) throws IOException {
    int slash = internalName.lastIndexOf('/');
    String folder = slash < 0 ? "" : internalName.substring(0, slash).replace('/', '.');
    String file = internalName.substring(slash + 1) + ".class";
    try (InputStream in =
        filer.getResource(StandardLocation.CLASS_PATH, folder, file).openInputStream()) {
      return Optional.of(in.readAllBytes());
    } catch (FileNotFoundException | NoSuchFileException | IllegalArgumentException e) {
      // not on the class path: the JDK's, or missing, which the report says
      return Optional.empty();
    }
  }
}
