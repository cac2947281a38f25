package io.purposebound.classfile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/** One class as declared. Immutable after it was read. */
public final class ClassFile {
  private final ClassNode node;
  private final boolean program;
  private final Map<String, Method> methods = new HashMap<>();
  private final List<Method> declared;
  private final Map<String, FieldNode> fields = new HashMap<>();

  ClassFile(ClassNode node, boolean program) {
    this.node = node;
    this.program = program;
    this.declared = node.methods.stream().map(m -> new Method(this, m)).toList();
    for (Method m : declared) {
      methods.put(m.node().name + m.node().desc, m);
    }
    for (FieldNode f : node.fields) {
      fields.put(f.name, f);
    }
  }

  /** Returns the internal name, {@code com/acme/Feed$Inner}. */
  public String name() {
    return node.name;
  }

  /** Returns the binary name, {@code com.acme.Feed$Inner}. */
  public String binaryName() {
    return node.name.replace('/', '.');
  }

  /** Returns the declaration as read. */
  public ClassNode node() {
    return node;
  }

  /** Returns whether it is one of the classes to be judged. */
  public boolean isProgram() {
    return program;
  }

  /** Returns the superclass, null for {@code java.lang.Object}. */
  public @Nullable String superName() {
    return node.superName;
  }

  /** Returns the direct interfaces. */
  public List<String> interfaces() {
    return node.interfaces;
  }

  /** Returns whether it is an interface (annotation types too). */
  public boolean isInterface() {
    return (node.access & Opcodes.ACC_INTERFACE) != 0;
  }

  /** Returns whether it cannot be instantiated. */
  public boolean isAbstract() {
    return (node.access & Opcodes.ACC_ABSTRACT) != 0;
  }

  /** Returns whether it is an enum type. */
  public boolean isEnum() {
    return (node.access & Opcodes.ACC_ENUM) != 0;
  }

  /** Returns whether it is a record. */
  public boolean isRecord() {
    return "java/lang/Record".equals(node.superName);
  }

  /** Returns whether it is an anonymous class. */
  public boolean isAnonymous() {
    return node.innerClasses.stream()
        .anyMatch(i -> i.name.equals(node.name) && i.innerName == null);
  }

  /** Returns the methods in the order of the file. */
  public List<Method> methods() {
    return declared;
  }

  /** Returns the method that this class itself declares. */
  public Optional<Method> method(String name, String desc) {
    return Optional.ofNullable(methods.get(name + desc));
  }

  /** Returns the field that this class itself declares. */
  public Optional<FieldNode> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  /** Returns the path of the source file below its root, empty where the class file tells none. */
  public String sourcePath() {
    if (node.sourceFile == null) {
      return "";
    }
    int slash = node.name.lastIndexOf('/');
    return node.name.substring(0, slash + 1) + node.sourceFile;
  }

  /** Returns the code of one of its methods, as a node that may differ from the header's. */
  static MethodNode codeOf(ClassNode full, Method method) {
    for (MethodNode m : full.methods) {
      if (m.name.equals(method.node().name) && m.desc.equals(method.node().desc)) {
        return m;
      }
    }
    return method.node();
  }

  @Override
  public String toString() {
    return node.name;
  }
}
