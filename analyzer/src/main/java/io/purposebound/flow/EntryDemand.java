package io.purposebound.flow;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.JavaType;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.declarations.Declarations;
import io.purposebound.frameworks.Frameworks;
import io.purposebound.ir.Loc;
import io.purposebound.models.ModelLibrary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Which entries can matter to a flow: those that may reach a use, and those that may leave
 * something that these read later. What only handles personal data need not be summarised.
 */
final class EntryDemand {
  /** Methods that run what a name tells. */
  private static final List<String> REFLECTIVE =
      List.of("invoke", "invokeExact", "invokeWithArguments", "newInstance", "newProxyInstance");

  /** Instructions of a method that does little more than keep what it is given. */
  private static final int SMALL = 40;

  /** How names begin of methods that put something into a container. */
  private static final List<String> ADDING =
      List.of("add", "put", "set", "offer", "push", "compute", "merge");

  private final TypeHierarchy types;
  private final Dispatcher dispatcher;
  private final ModelLibrary models;
  private final Set<String> stores = new HashSet<>();
  private final CallClosure uses;
  private final CallClosure state;
  private final Set<String> owners = new HashSet<>();
  private final boolean all;

  EntryDemand(
      TypeHierarchy types,
      Declarations declarations,
      Dispatcher dispatcher,
      ModelLibrary models,
      Frameworks frameworks,
      Stop stop) {
    this.types = types;
    this.dispatcher = dispatcher;
    this.models = models;
    this.uses = new CallClosure(types, dispatcher, stop);
    this.state = new CallClosure(types, dispatcher, stop);
    UseElements elements = new UseElements(types, declarations);
    for (String name : types.index().mentioningMembers(elements.names())) {
      for (ClassFile c : types.find(name).stream().toList()) {
        for (Method m : c.methods()) {
          if (!m.isAbstract() && elements.isTouching(m)) {
            uses.mark(m);
          }
        }
      }
    }
    uses.spread();
    reflective(elements);
    keepers();
    // advice runs unseen wherever a pointcut says
    this.all = frameworks.adviceCode().stream().anyMatch(uses::contains);
  }

  /** Code that looks methods up by name may run any of that name. */
  private void reflective(UseElements elements) {
    Set<Method> open = new HashSet<>();
    for (String name : types.index().mentioningMembers(REFLECTIVE)) {
      for (ClassFile c : types.find(name).filter(ClassFile::isProgram).stream().toList()) {
        c.methods().stream().filter(this::isReflective).forEach(open::add);
      }
    }
    int before = -1;
    while (before != uses.methods().size() && !open.isEmpty()) {
      before = uses.methods().size();
      Set<String> names = new HashSet<>(elements.names());
      uses.methods().forEach(m -> names.add(m.node().name));
      open.removeIf(
          m -> {
            boolean named = isNamedIn(m.owner(), names);
            if (named) {
              uses.mark(m);
            }
            return named;
          });
      uses.spread();
    }
  }

  /**
   * Who makes a function or an object that reaches a use may keep it in a field, by itself or by
   * what it calls: whoever reads the field may run it.
   */
  private void keepers() {
    Set<Method> looked = new HashSet<>();
    int before = -1;
    while (before != uses.methods().size()) {
      before = uses.methods().size();
      for (Method m : List.copyOf(uses.methods())) {
        if (m.owner().isProgram() && !looked.contains(m) && makesFunction(m)) {
          looked.add(m);
          fieldsOf(m);
          callees(m).forEach(this::fieldsOf);
        }
      }
      uses.spread();
    }
  }

  private boolean makesFunction(Method m) {
    for (AbstractInsnNode i : types.code(m).instructions) {
      if (i instanceof InvokeDynamicInsnNode d) {
        for (Object a : d.bsmArgs) {
          if (a instanceof Handle h
              && types
                  .resolve(h.getOwner(), h.getName(), h.getDesc())
                  .filter(uses::contains)
                  .isPresent()) {
            return true;
          }
        }
      } else if (i instanceof TypeInsnNode t && t.getOpcode() == Opcodes.NEW) {
        Optional<ClassFile> made = types.find(t.desc).filter(ClassFile::isProgram);
        if (made.isPresent()
            && made.get().methods().stream()
                .anyMatch(x -> !x.isConstructor() && uses.contains(x))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The small methods that a method calls: setters, and what registers a listener. */
  private List<Method> callees(Method m) {
    List<Method> all = new ArrayList<>();
    for (AbstractInsnNode i : types.code(m).instructions) {
      if (i instanceof MethodInsnNode c) {
        types
            .resolve(c.owner, c.name, c.desc)
            .filter(x -> x.owner().isProgram() && !x.isAbstract())
            .filter(x -> types.code(x).instructions.size() <= SMALL)
            .ifPresent(all::add);
      }
    }
    return all;
  }

  /** The fields of a method in which a function, or an object that stands for one, can be kept. */
  private void fieldsOf(Method m) {
    boolean adds = addsToContainer(m);
    for (AbstractInsnNode i : types.code(m).instructions) {
      if (i instanceof FieldInsnNode f
          && f.desc.startsWith("L")
          && types.index().isProgram(f.owner)) {
        String type = JavaType.ofDescriptor(f.desc).name();
        boolean container = type.startsWith("java/util/") && !type.contains("/function/");
        if (container ? adds : canRun(type)) {
          uses.member(f.owner, f.name, f.desc);
        }
      }
    }
  }

  private boolean addsToContainer(Method m) {
    for (AbstractInsnNode i : types.code(m).instructions) {
      if (i instanceof MethodInsnNode c
          && c.owner.startsWith("java/util/")
          && ADDING.stream().anyMatch(c.name::startsWith)) {
        return true;
      }
    }
    return false;
  }

  /** Functional interfaces, and what some object of the program that reaches a use is. */
  private boolean canRun(String type) {
    return dispatcher.isFunctional(JavaType.of(type))
        || (types.index().isProgram(type)
            && types.programSubtypes(type).stream().anyMatch(this::reachesUse));
  }

  private boolean reachesUse(String name) {
    return types.find(name).stream()
        .flatMap(c -> c.methods().stream())
        .anyMatch(m -> !m.isStatic() && !m.isConstructor() && uses.contains(m));
  }

  private boolean isReflective(Method m) {
    for (AbstractInsnNode i : types.code(m).instructions) {
      if (i instanceof MethodInsnNode c
          && REFLECTIVE.contains(c.name)
          && (c.owner.startsWith("java/lang/reflect/")
              || c.owner.startsWith("java/lang/invoke/")
              || c.owner.equals("java/lang/Class"))) {
        return true;
      }
    }
    return false;
  }

  private boolean isNamedIn(ClassFile c, Set<String> names) {
    for (Method m : c.methods()) {
      for (AbstractInsnNode i : types.code(m).instructions) {
        if (i instanceof LdcInsnNode l && l.cst instanceof String s && names.contains(s)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the program's methods with code that may reach a use, in a fixed order. */
  List<Method> reaching() {
    List<Method> found = new ArrayList<>();
    for (Method m : uses.methods()) {
      if (m.owner().isProgram() && !m.isAbstract()) {
        found.add(m);
      }
    }
    found.sort(Comparator.comparing(Method::key));
    return found;
  }

  /**
   * These fields are read on the way to a use: whoever may write to one matters.
   *
   * @param ways fields from the holder of some state down to what is read
   */
  void read(Collection<List<Loc.Field>> ways) {
    for (List<Loc.Field> way : ways) {
      for (Loc.Field f : way) {
        // nobody at hand writes to the platform's own state
        if (Stores.name(f) != null || types.isAnalysed(f.owner())) {
          read(f, f == way.get(0));
        }
      }
    }
    state.spread();
  }

  private void read(Loc.Field f, boolean first) {
    String store = Stores.name(f);
    if (store != null) {
      if (stores.add(store)) {
        models.ofStore(store).forEach(this::store);
      }
      return;
    }
    Optional<FieldNode> node = types.find(f.owner()).flatMap(c -> c.field(f.name()));
    boolean isStatic = node.isPresent() && (node.get().access & Opcodes.ACC_STATIC) != 0;
    if (node.isPresent() && isConstant(node.get())) {
      types.find(f.owner()).flatMap(c -> c.method("<clinit>", "()V")).ifPresent(state::mark);
      return;
    }
    if (first && !isStatic) {
      // a field of the entry's own object: its methods may write to it
      if (owners.add(f.owner())) {
        types.lineage(f.owner()).forEach(c -> owners.add(c.name()));
        owners.addAll(types.programSubtypes(f.owner()));
      }
    } else if (node.isPresent()) {
      // a field of an object that others may have as well
      state.member(f.owner(), f.name(), node.get().desc);
    }
  }

  /** A text or a number that its class sets for good: nobody else can put anything there. */
  private static boolean isConstant(FieldNode f) {
    int constant = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
    return (f.access & constant) == constant
        && (f.desc.length() == 1 || f.desc.equals("Ljava/lang/String;"));
  }

  private void store(String owner, Set<String> names) {
    for (ClassFile c : types.find(owner).stream().toList()) {
      for (Method m : c.methods()) {
        if (names.contains(m.node().name)) {
          state.member(owner, m.node().name, m.node().desc);
        }
      }
    }
  }

  /** Returns whether the summary of an entry may make a difference to some flow. */
  boolean isWanted(Method entry) {
    return all
        || uses.contains(entry)
        || state.contains(entry)
        || (!entry.isStatic() && owners.contains(entry.owner().name()));
  }
}
