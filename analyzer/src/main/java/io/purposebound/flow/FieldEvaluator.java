package io.purposebound.flow;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.JavaType;
import io.purposebound.consent.Checks;
import io.purposebound.declarations.FieldDecls;
import io.purposebound.declarations.SourceDecl;
import io.purposebound.declarations.UseDecl;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Site;
import io.purposebound.ir.SourceRef;
import io.purposebound.ir.Sym;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;

/** Reads and writes of fields, with what is declared of them. */
final class FieldEvaluator {
  private final MethodEvaluator e;

  FieldEvaluator(MethodEvaluator evaluator) {
    this.e = evaluator;
  }

  void step(FieldInsnNode f, State s, Site site) {
    int size = Type.getType(f.desc).getSize();
    switch (f.getOpcode()) {
      case Opcodes.GETFIELD -> s.push(read(s, s.pop(), f.owner, f.name, f.desc, site), size);
      case Opcodes.PUTFIELD -> {
        Sym value = s.pop(size);
        write(s, s.pop(), f.owner, f.name, value, site);
      }
      case Opcodes.GETSTATIC -> s.push(readStatic(s, f.owner, f.name, f.desc, site), size);
      case Opcodes.PUTSTATIC -> {
        Sym value = s.pop(size);
        String owner = ownerOf(f.owner, f.name);
        write(s, new Sym.Global(owner), f.owner, f.name, value, site);
      }
      default -> throw new IllegalStateException("field instruction");
    }
  }

  private String ownerOf(String owner, String name) {
    return e.engine.types().fieldOwner(owner, name).map(ClassFile::name).orElse(owner);
  }

  /** Reads a field of an object, as a source or check where it is declared as one. */
  Sym read(State s, Sym base, String owner, String name, String desc, Site site) {
    String declaring = ownerOf(owner, name);
    Loc loc = new Loc.Field(declaring, name);
    JavaType erased = JavaType.ofDescriptor(desc);
    Sym holder = base;
    if (base.type().equals(JavaType.OBJECT) && !(base instanceof Sym.Const)) {
      holder = new Sym.Cast(base, JavaType.of(owner));
    }
    Sym value = e.memory.read(s.heap, holder, loc, erased, site);
    if (value == null) {
      value = Memory.zero(erased);
    }
    value = orEarlier(s, base, new Loc.Field(declaring, name), value, site);
    if (value instanceof Sym.Read r && desc.equals("Z")) {
      s.made = s.made.plus(e.engine.kept().made(r));
    }
    FieldDecls d = e.engine.declarations().field(declaring, name);
    Sym identity =
        new Sym.Read(base.core(), loc, e.engine.persons().types().typeOf(holder.type(), loc));
    boolean set = s.heap.get(base.core(), loc) != null;
    if (!set && (d.subject() || e.engine.persons().types().isPerson(value.type()))) {
      e.readAs(value, identity);
    }
    return declared(s, d, identity, value, base, site);
  }

  /** The program wrote the consent itself, as a constant: nobody was asked. */
  private boolean agreesItself(State s, Sym identity) {
    return identity instanceof Sym.Read r
        && s.heap.get(r.base().core(), r.loc()) instanceof Sym.Const c
        && e.engine.checks().of(identity).stream().anyMatch(o -> Checks.grants(o, c));
  }

  private Sym declared(State s, FieldDecls d, Sym identity, Sym value, Sym base, Site site) {
    if (d.check().isPresent()) {
      if (agreesItself(s, identity)) {
        return value;
      }
      for (Checks.Outcome o : e.engine.checks().of(identity)) {
        s.made = s.made.plus(o.facts());
      }
      // whatever was stored there, reading it is asking
      if (d.source().isEmpty()) {
        return identity;
      }
    }
    if (d.notPersonal()) {
      Sym v = value;
      while (v instanceof Sym.Sourced q) {
        v = q.inner();
      }
      return v;
    }
    Optional<SourceDecl> source = d.source();
    if (source.isEmpty() && !isClean(base)) {
      source = typeSource(base);
    }
    if (source.isEmpty()) {
      return value;
    }
    Sym stored = value;
    for (Map.Entry<Sym, Sym> named :
        NamedPersons.of(base, s.heap, e.engine.declarations(), e.memory.places(s.heap, site))
            .entrySet()) {
      stored = new Sym.Via(stored, named.getKey(), named.getValue());
    }
    return new Sym.Sourced(new SourceRef(source.get().element()), identity, stored, site);
  }

  private static boolean isClean(Sym base) {
    return SummaryBuilder.rootOf(base) instanceof Sym.Op o && !o.kind().carries();
  }

  private Optional<SourceDecl> typeSource(Sym base) {
    JavaType t = base.type();
    return t.isPrimitive() || t.isArray() || t.name().startsWith("java/")
        ? Optional.empty()
        : e.engine.declarations().type(t.name()).source();
  }

  /** Writes a field of an object, as a use where it is declared as one. */
  void write(State s, Sym base, String owner, String name, Sym value, Site site) {
    String declaring = ownerOf(owner, name);
    FieldDecls d = e.engine.declarations().field(declaring, name);
    // of a record's component the constructor's argument is the use
    boolean component =
        e.method.isConstructor()
            && e.method.owner().isRecord()
            && e.method.owner().name().equals(declaring);
    if (!component) {
      for (UseDecl u : d.uses()) {
        e.flows.use(s, value, u, -2, site, null, null);
      }
    }
    String what = io.purposebound.declarations.Names.shortName(declaring, name);
    Sym stored = InstructionEvaluator.stored(s, value, site, what);
    Loc.Field field = new Loc.Field(declaring, name);
    Sym old = s.heap.get(base.core(), field);
    if (old != null && !(old.core() instanceof Sym.Const) && isShared(base)) {
      e.memory.add(s.heap, base, new Loc.Earlier(field), old, site);
    }
    if (d.subject()) {
      NamedPersons.overwritten(s, base, field, e.memory.places(s.heap, site));
    }
    e.memory.write(s.heap, base, field, stored, site);
  }

  /** State that other threads can write is not overwritten for good. */
  private Sym orEarlier(State s, Sym base, Loc.Field field, Sym value, Site site) {
    Loc earlier = new Loc.Earlier(field);
    if (value.type().isPrimitive() || s.heap.get(base.core(), earlier) == null) {
      return value;
    }
    Sym before = new Sym.Read(base.core(), earlier, JavaType.OBJECT);
    Sym either =
        e.memory.choose(List.of(value, before), List.of("earlier", field), value.type(), site);
    return either == null ? value : either;
  }

  /** Fields of the receiver and of classes may hold state for others, unless a lock is held. */
  private boolean isShared(Sym base) {
    Sym root = SummaryBuilder.rootOf(base);
    boolean receiver =
        root instanceof Sym.Param p
            && p.index() == 0
            && !e.method.isStatic()
            && !e.method.isConstructor();
    return (receiver || (root instanceof Sym.Global && !e.method.key().name().equals("<clinit>")))
        && !e.body.isSynchronised();
  }

  /** Reads a static field. */
  Sym readStatic(State s, String of, String name, String desc, Site site) {
    Optional<ClassFile> owner = e.engine.types().fieldOwner(of, name);
    String declaring = owner.map(ClassFile::name).orElse(of);
    JavaType type = JavaType.ofDescriptor(desc);
    FieldNode node = owner.flatMap(c -> c.field(name)).orElse(null);
    boolean isFinal = node != null && (node.access & Opcodes.ACC_FINAL) != 0;
    if (node != null && isFinal) {
      if ((node.access & Opcodes.ACC_ENUM) != 0 || declaring.equals("java/lang/Boolean")) {
        return new Sym.Const(new Sym.Named(declaring, name), type);
      }
      if (node.value != null) {
        return new Sym.Const(node.value, type);
      }
      Sym.Named named = new Sym.Named(declaring, name);
      if (e.engine.packs().covers(declaring)) {
        return new Sym.Const(named, type);
      }
      if (!declaring.startsWith("java/") && e.engine.declarations().purposeKey(named).isPresent()) {
        return new Sym.Const(named, type);
      }
    }
    Sym global = new Sym.Global(declaring);
    Loc loc = new Loc.Field(declaring, name);
    Sym value = s.heap.get(global, loc);
    FieldDecls d = e.engine.declarations().field(declaring, name);
    if (value == null && isFinal && !e.method.key().name().equals("<clinit>")) {
      Sym constant = e.engine.statics().constant(declaring, name);
      if (constant != null) {
        return constant;
      }
    }
    if (value == null) {
      JavaType generic =
          owner.isPresent() && node != null
              ? e.engine.generics().field(JavaType.of(declaring), owner.get(), node)
              : type;
      value = new Sym.Read(global, loc, generic);
    }
    return declared(s, d, new Sym.Read(global, loc, type), value, global, site);
  }
}
