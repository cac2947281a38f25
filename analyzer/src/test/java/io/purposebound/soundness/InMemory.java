package io.purposebound.soundness;

import io.purposebound.testing.Javac;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles source texts in memory, and loads what came of it. */
final class InMemory extends ClassLoader {
  private static final Pattern CLASS = Pattern.compile("(?m)^(?:public )?final class (\\w+)");

  private final Map<String, byte[]> classes;

  private InMemory(Map<String, byte[]> classes) {
    super(InMemory.class.getClassLoader());
    this.classes = classes;
  }

  /**
   * Compiles the texts, each with one top-level class in package {@code gen}.
   *
   * @throws IllegalArgumentException with the compiler's messages
   */
  static InMemory compile(List<String> texts) {
    Map<String, ByteArrayOutputStream> out = new TreeMap<>();
    List<JavaFileObject> sources = new ArrayList<>();
    for (String text : texts) {
      Matcher name = CLASS.matcher(text);
      if (!name.find()) {
        throw new IllegalArgumentException("no class in " + text);
      }
      sources.add(new Text(name.group(1), text));
    }
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    var manager =
        new ForwardingJavaFileManager<JavaFileManager>(
            javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
          @Override
          public JavaFileObject getJavaFileForOutput(
              Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            out.put(name, bytes);
            return new Bytes(name, bytes);
          }
        };
    List<String> options =
        List.of(
            "-g",
            "-nowarn",
            "-Xmaxerrs",
            "9999",
            "-proc:none",
            "-cp",
            Javac.annotations().toString());
    if (!javac.getTask(messages, manager, null, options, null, sources).call()) {
      throw new IllegalArgumentException(messages.toString());
    }
    Map<String, byte[]> classes = new TreeMap<>();
    out.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
    return new InMemory(classes);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  /** Writes the class files of the support classes into one folder and the others into another. */
  void write(Path support, Path programs) throws IOException {
    for (Map.Entry<String, byte[]> e : classes.entrySet()) {
      boolean own = e.getKey().matches("gen\\.(Src|Use|In)");
      Path file = (own ? support : programs).resolve(e.getKey().replace('.', '/') + ".class");
      Files.createDirectories(file.getParent());
      Files.write(file, e.getValue());
    }
  }

  private static final class Text extends SimpleJavaFileObject {
    private final String text;

    Text(String name, String text) {
      super(URI.create("mem:///gen/" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Bytes extends SimpleJavaFileObject {
    private final ByteArrayOutputStream bytes;

    Bytes(String name, ByteArrayOutputStream bytes) {
      super(URI.create("mem:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
      this.bytes = bytes;
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }
  }
}
