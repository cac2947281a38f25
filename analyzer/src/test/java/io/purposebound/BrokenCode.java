package io.purposebound;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Replaces the code of a method by code that the virtual machine would refuse. */
final class BrokenCode {
  private BrokenCode() {}

  static void spoil(Path classFile, String method) throws IOException {
    ClassWriter writer = new ClassWriter(0);
    ClassVisitor spoiler =
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String desc, String signature, String[] exceptions) {
            MethodVisitor out = super.visitMethod(access, name, desc, signature, exceptions);
            if (!name.equals(method)) {
              return out;
            }
            out.visitCode();
            out.visitInsn(Opcodes.POP2);
            out.visitInsn(Opcodes.ARETURN);
            out.visitMaxs(0, 0);
            out.visitEnd();
            return new MethodVisitor(Opcodes.ASM9) {};
          }
        };
    new ClassReader(Files.readAllBytes(classFile)).accept(spoiler, 0);
    Files.write(classFile, writer.toByteArray());
  }
}
