package io.purposebound.classfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;
import org.objectweb.asm.tree.FieldNode;

/**
 * Reads generic signatures and substitutes type arguments along the hierarchy, so that {@code
 * Page<Post>.items()} is known to be a {@code List<Post>}.
 */
public final class GenericTypes {
  private static final String CLASS = "java/lang/Class";

  private final TypeHierarchy types;

  /** What was read already: a few signatures are asked for again and again. */
  private final Map<String, MethodSignature> methods = new ConcurrentHashMap<>();

  private final Map<String, Map<String, JavaType>> bounds = new ConcurrentHashMap<>();

  /** Takes the classes that signatures name. */
  public GenericTypes(TypeHierarchy types) {
    this.types = types;
  }

  /** Returns the type of a field of a value of type {@code base}. */
  public JavaType field(JavaType base, ClassFile owner, FieldNode field) {
    JavaType declared =
        field.signature == null
            ? JavaType.ofDescriptor(field.desc)
            : parseType(field.signature, bounds(owner.node().signature));
    return substitute(declared, bindings(base, owner));
  }

  /** Returns the type that a method of a value of type {@code base} returns. */
  public JavaType result(JavaType base, Method method) {
    return result(base, method, List.of());
  }

  /**
   * Returns the type that a method returns.
   *
   * @param arguments types of what it is given, receiver left out; a class that is given tells the
   *     type variable that stands for it ({@code find(Class<T>)})
   */
  public JavaType result(JavaType base, Method method, List<JavaType> arguments) {
    JavaType erased = JavaType.ofDescriptor(Type.getReturnType(method.node().desc).getDescriptor());
    String signature = method.node().signature;
    if (signature == null) {
      return erased;
    }
    MethodSignature s = method(signature);
    Map<String, JavaType> bound = bindings(base, method.owner());
    for (int i = 0; i < arguments.size() && arguments.size() == s.parameters.size(); i++) {
      JavaType given = arguments.get(i);
      JavaType parameter = s.parameters.get(i);
      if (given.name().equals(CLASS)
          && parameter.name().equals(CLASS)
          && !given.arg(0).equals(JavaType.OBJECT)
          && parameter.args().size() == 1
          && parameter.args().get(0).isVariable()) {
        bound.put(parameter.args().get(0).name().substring(1), given.arg(0));
      }
    }
    JavaType result = substitute(s.result, bound);
    return orErased(result, erased);
  }

  /** Returns the types of the parameters as a method of {@code base} declares them. */
  public List<JavaType> parameters(JavaType base, Method method) {
    List<JavaType> erased = new ArrayList<>();
    for (Type t : method.parameterTypes()) {
      erased.add(JavaType.ofDescriptor(t.getDescriptor()));
    }
    String signature = method.node().signature;
    if (signature == null) {
      return erased;
    }
    MethodSignature s = method(signature);
    Map<String, JavaType> bound = bindings(base, method.owner());
    // synthetic parameters of inner classes and enums are missing from the signature: align right
    int shift = erased.size() - s.parameters.size();
    for (int i = 0; i < s.parameters.size() && shift >= 0; i++) {
      erased.set(
          i + shift, orErased(substitute(s.parameters.get(i), bound), erased.get(i + shift)));
    }
    return erased;
  }

  private static JavaType orErased(JavaType generic, JavaType erased) {
    return generic.isVariable() ? erased : generic;
  }

  /** Returns {@code type} seen as its supertype {@code superName}, with type arguments. */
  public JavaType asSuper(JavaType type, String superName) {
    if (type.name().equals(superName) || type.isArray() || type.isPrimitive()) {
      return type;
    }
    return asSuper(type, superName, 0);
  }

  private JavaType asSuper(JavaType type, String superName, int depth) {
    if (type.name().equals(superName) || depth > 12) {
      return type;
    }
    ClassFile c = types.find(type.name()).orElse(null);
    if (c == null) {
      return type;
    }
    Map<String, JavaType> bound = own(type, c);
    for (JavaType up : directSupertypes(c)) {
      if (types.isSubtype(up.name(), superName)) {
        return asSuper(substitute(up, bound), superName, depth + 1);
      }
    }
    return type;
  }

  private static List<JavaType> directSupertypes(ClassFile c) {
    List<JavaType> all = new ArrayList<>();
    String signature = c.node().signature;
    if (signature == null) {
      if (c.superName() != null) {
        all.add(JavaType.of(c.superName()));
      }
      c.interfaces().forEach(i -> all.add(JavaType.of(i)));
      return all;
    }
    new SignatureReader(signature)
        .accept(
            new SignatureVisitor(Opcodes.ASM9) {
              @Override
              public SignatureVisitor visitSuperclass() {
                return new TypeBuilder(all::add);
              }

              @Override
              public SignatureVisitor visitInterface() {
                return new TypeBuilder(all::add);
              }
            });
    return all;
  }

  private Map<String, JavaType> bindings(JavaType base, ClassFile owner) {
    JavaType seen = asSuper(base, owner.name());
    Map<String, JavaType> bound = new HashMap<>(bounds(owner.node().signature));
    if (seen.name().equals(owner.name())) {
      bound.putAll(own(seen, owner));
    }
    return bound;
  }

  private static Map<String, JavaType> own(JavaType type, ClassFile c) {
    List<String> names = parameterNames(c.node().signature);
    Map<String, JavaType> bound = new HashMap<>();
    for (int i = 0; i < names.size() && i < type.args().size(); i++) {
      if (!type.args().get(i).isVariable()) {
        bound.put(names.get(i), type.args().get(i));
      }
    }
    return bound;
  }

  private static JavaType substitute(JavaType type, Map<String, JavaType> bound) {
    if (type.isVariable()) {
      return bound.getOrDefault(type.name().substring(1), type);
    }
    if (type.args().isEmpty()) {
      return type;
    }
    return new JavaType(type.name(), type.args().stream().map(a -> substitute(a, bound)).toList());
  }

  private static List<String> parameterNames(@Nullable String signature) {
    List<String> names = new ArrayList<>();
    if (signature != null && signature.startsWith("<")) {
      new SignatureReader(signature)
          .accept(
              new SignatureVisitor(Opcodes.ASM9) {
                @Override
                public void visitFormalTypeParameter(String name) {
                  names.add(name);
                }
              });
    }
    return names;
  }

  private Map<String, JavaType> bounds(@Nullable String signature) {
    return signature != null && signature.startsWith("<")
        ? bounds.computeIfAbsent(signature, GenericTypes::parseBounds)
        : Map.of();
  }

  private static Map<String, JavaType> parseBounds(String signature) {
    Map<String, JavaType> bounds = new HashMap<>();
    new SignatureReader(signature)
        .accept(
            new SignatureVisitor(Opcodes.ASM9) {
              private String name = "";

              @Override
              public void visitFormalTypeParameter(String n) {
                name = n;
              }

              @Override
              public SignatureVisitor visitClassBound() {
                String n = name;
                return new TypeBuilder(t -> bound(n, t));
              }

              @Override
              public SignatureVisitor visitInterfaceBound() {
                String n = name;
                return new TypeBuilder(t -> bound(n, t));
              }

              private void bound(String n, JavaType t) {
                if (!t.name().equals(JavaType.OBJECT.name()) && !t.isVariable()) {
                  bounds.putIfAbsent(n, t);
                }
              }
            });
    return bounds;
  }

  private static JavaType parseType(String signature, Map<String, JavaType> bounds) {
    JavaType[] out = {JavaType.OBJECT};
    new SignatureReader(signature).acceptType(new TypeBuilder(t -> out[0] = t));
    return substitute(out[0], bounds);
  }

  private record MethodSignature(List<JavaType> parameters, JavaType result) {}

  private MethodSignature method(String signature) {
    return methods.computeIfAbsent(signature, this::parseMethod);
  }

  private MethodSignature parseMethod(String signature) {
    List<JavaType> parameters = new ArrayList<>();
    JavaType[] result = {JavaType.OBJECT};
    new SignatureReader(signature)
        .accept(
            new SignatureVisitor(Opcodes.ASM9) {
              @Override
              public SignatureVisitor visitParameterType() {
                return new TypeBuilder(parameters::add);
              }

              @Override
              public SignatureVisitor visitReturnType() {
                return new TypeBuilder(t -> result[0] = t);
              }
            });
    Map<String, JavaType> own = bounds(signature);
    return new MethodSignature(
        parameters.stream().map(p -> substitute(p, own)).toList(), substitute(result[0], own));
  }
}
