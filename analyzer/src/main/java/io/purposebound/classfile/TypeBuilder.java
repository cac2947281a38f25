package io.purposebound.classfile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.signature.SignatureVisitor;

/** Builds one {@link JavaType} from the events of a signature. */
final class TypeBuilder extends SignatureVisitor {
  private final Consumer<JavaType> done;
  private final List<JavaType> args = new ArrayList<>();
  private String name = "";

  TypeBuilder(Consumer<JavaType> done) {
    super(Opcodes.ASM9);
    this.done = done;
  }

  @Override
  public void visitBaseType(char descriptor) {
    done.accept(new JavaType(String.valueOf(descriptor), List.of()));
  }

  @Override
  public void visitTypeVariable(String variable) {
    done.accept(new JavaType("'" + variable, List.of()));
  }

  @Override
  public SignatureVisitor visitArrayType() {
    return new TypeBuilder(t -> done.accept(new JavaType("[", List.of(t))));
  }

  @Override
  public void visitClassType(String internalName) {
    name = internalName;
  }

  @Override
  public void visitInnerClassType(String inner) {
    name = name + "$" + inner;
    args.clear();
  }

  @Override
  public void visitTypeArgument() {
    args.add(JavaType.OBJECT);
  }

  @Override
  public SignatureVisitor visitTypeArgument(char wildcard) {
    return new TypeBuilder(args::add);
  }

  @Override
  public void visitEnd() {
    done.accept(new JavaType(name, List.copyOf(args)));
  }
}
