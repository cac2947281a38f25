package io.purposebound.soundness;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The engine without one of its rules: its classes are loaded once more, and one method does
 * nothing there. So the engine itself needs no switch.
 */
final class AlteredEngine extends ClassLoader {
  private static final String INDEX = "META-INF/purposebound/models/index.txt";

  private final ClassLoader original;
  private final @Nullable Alteration alteration;
  private boolean altered;

  /**
   * @param alteration what is switched off; nothing for null
   */
  AlteredEngine(@Nullable Alteration alteration) {
    super(AlteredEngine.class.getClassLoader());
    this.original = AlteredEngine.class.getClassLoader();
    this.alteration = alteration;
  }

  /** Returns whether there was something to switch off. */
  boolean isAltered() {
    return altered;
  }

  /** Runs a job whose class is loaded here. */
  String call(Class<? extends Callable<String>> job) throws Exception {
    Object made = loadClass(job.getName()).getDeclaredConstructor().newInstance();
    return (String) ((Callable<?>) made).call();
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith("io.purposebound.") || name.startsWith("io.purposebound.annotations.")) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      return known == null ? define(name) : known;
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    try (InputStream in = original.getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] bytes = in.readAllBytes();
      Alteration a = alteration;
      if (a != null && a.owner().equals(name.replace('.', '/'))) {
        bytes = without(bytes, a.what());
      }
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] without(byte[] bytes, String method) {
    ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    ClassVisitor emptying =
        new ClassVisitor(Opcodes.ASM9, out) {
          @Override
          public MethodVisitor visitMethod(
              int access,
              String name,
              String descriptor,
              @Nullable String signature,
              String @Nullable [] exceptions) {
            MethodVisitor to = super.visitMethod(access, name, descriptor, signature, exceptions);
            if (!name.equals(method)) {
              return to;
            }
            altered = true;
            empty(to, Type.getReturnType(descriptor));
            return new MethodVisitor(Opcodes.ASM9) {};
          }
        };
    new ClassReader(bytes).accept(emptying, 0);
    return out.toByteArray();
  }

  /** Writes a body that returns nothing, false, zero, null or an empty collection. */
  private static void empty(MethodVisitor to, Type result) {
    to.visitCode();
    String name = result.getSort() == Type.OBJECT ? result.getInternalName() : "";
    if (result.getSort() == Type.VOID) {
      to.visitInsn(Opcodes.RETURN);
    } else if (name.equals("java/util/List")
        || name.equals("java/util/Map")
        || name.equals("java/util/Set")) {
      to.visitMethodInsn(Opcodes.INVOKESTATIC, name, "of", "()L" + name + ";", true);
      to.visitInsn(Opcodes.ARETURN);
    } else if (name.equals("java/util/Optional")) {
      to.visitMethodInsn(Opcodes.INVOKESTATIC, name, "empty", "()L" + name + ";", false);
      to.visitInsn(Opcodes.ARETURN);
    } else if (result.getSort() == Type.OBJECT) {
      to.visitInsn(Opcodes.ACONST_NULL);
      to.visitInsn(Opcodes.ARETURN);
    } else {
      to.visitInsn(Opcodes.ICONST_0);
      to.visitInsn(Opcodes.IRETURN);
    }
    to.visitMaxs(0, 0);
    to.visitEnd();
  }

  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    InputStream in = original.getResourceAsStream(name);
    Alteration a = alteration;
    if (in == null || a == null || !a.isModels() || !name.equals(INDEX)) {
      return in;
    }
    try (in) {
      String index = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String rest =
          index
              .lines()
              .filter(l -> !l.startsWith(a.what() + ":"))
              .collect(Collectors.joining("\n", "", "\n"));
      altered = rest.length() < index.length();
      return new ByteArrayInputStream(rest.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
