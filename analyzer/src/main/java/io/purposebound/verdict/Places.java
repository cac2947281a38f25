package io.purposebound.verdict;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.MethodKey;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.declarations.Names;
import io.purposebound.ir.Fact;
import io.purposebound.ir.Join;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import java.util.Optional;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.LocalVariableNode;

/** Says sites and symbols as people read them. */
final class Places {
  private final TypeHierarchy types;
  private final CallNumbers numbers;

  Places(TypeHierarchy types) {
    this.types = types;
    this.numbers = new CallNumbers(types);
  }

  CodePlace of(Site site) {
    Site s = site.innermost();
    return outer(s);
  }

  /** Returns the step that the instruction itself is. */
  Step step(Step.Kind kind, Site site, String what, boolean assumed) {
    return outerStep(kind, site.innermost(), what, assumed);
  }

  /** Returns the step that the outermost instruction of a site is. */
  Step outerStep(Step.Kind kind, Site s, String what, boolean assumed) {
    return new Step(kind, outer(s), what, assumed, numbers.of(s, what));
  }

  /** Returns which call the instruction itself is. */
  CallNumber number(Site site, String what) {
    return numbers.of(site.innermost(), what);
  }

  /** Returns the place of the instruction itself as {@code Feed.java:31}. */
  String inFile(Site site) {
    CodePlace at = of(site);
    String file = at.sourceFile().substring(at.sourceFile().lastIndexOf('/') + 1);
    return (file.isEmpty() ? at.className() : file) + ":" + at.line();
  }

  /** Returns the place of the outermost instruction of a site. */
  CodePlace outer(Site s) {
    MethodKey m = s.method();
    String source = types.find(m.owner()).map(ClassFile::sourcePath).orElse("");
    return new CodePlace(m.owner().replace('/', '.'), m.name(), m.desc(), source, s.line());
  }

  String text(Sym value, MethodKey entry) {
    return text(value.core(), entry, 0);
  }

  private String text(Sym v, MethodKey entry, int depth) {
    if (depth > 12) {
      return "…";
    }
    if (v instanceof Sym.Param p) {
      return parameter(entry, p.index());
    } else if (v instanceof Sym.Read r) {
      return read(r, entry, depth);
    } else if (v instanceof Sym.Result r) {
      StringBuilder b = new StringBuilder();
      int first = r.call().isStatic() ? 0 : 1;
      if (first == 1) {
        String receiver = text(r.call().args().get(0).core(), entry, depth + 1);
        b.append(receiver.equals("this") ? "" : receiver + ".");
      } else {
        b.append(Names.simpleName(r.call().method().owner())).append('.');
      }
      b.append(r.call().method().name()).append('(');
      for (int i = first; i < r.call().args().size(); i++) {
        b.append(i > first ? ", " : "")
            .append(text(r.call().args().get(i).core(), entry, depth + 1));
      }
      return b.append(')').toString();
    } else if (v instanceof Join j) {
      for (Join.Alternative a : j.alternatives()) {
        if (!(a.value().core() instanceof Sym.Const) && !(a.value().core() instanceof Join)) {
          return text(a.value().core(), entry, depth + 1);
        }
      }
      return "one of several values";
    } else if (v instanceof Sym.Alloc a) {
      return "new " + Names.simpleName(a.type().name());
    } else if (v instanceof Sym.Old o) {
      return "an earlier " + text(o.inner().core(), entry, depth + 1);
    } else if (v.equals(Fact.ROW)) {
      return "each row";
    } else if (v instanceof Sym.Global g) {
      return Names.simpleName(g.owner());
    } else if (v instanceof Sym.Const c) {
      return c.value() instanceof Sym.Named n
          ? Names.simpleName(n.owner()) + "." + n.name()
          : c.value() instanceof String t && t.startsWith("#")
              ? "nobody"
              : String.valueOf(c.value());
    }
    return "a computed value";
  }

  private String read(Sym.Read r, MethodKey entry, int depth) {
    String base = text(r.base().core(), entry, depth + 1);
    Loc l = r.loc();
    if (l.isElement()) {
      return base + "[*]";
    } else if (l instanceof Loc.Field f) {
      return base.equals("this") ? f.name() : base + "." + f.name();
    } else if (l instanceof Loc.Accessor a) {
      return base.equals("this") ? a.name() + "()" : base + "." + a.name() + "()";
    }
    return base + l;
  }

  /** Returns the name of a method's input as its source has it, {@code this} for the receiver. */
  String parameter(MethodKey entry, int index) {
    Optional<Method> m =
        types.find(entry.owner()).flatMap(c -> c.method(entry.name(), entry.desc()));
    if (m.isEmpty()) {
      return "argument " + index;
    }
    if (index == 0 && !m.get().isStatic()) {
      return "this";
    }
    int slot = m.get().isStatic() ? 0 : 1;
    int n = index - slot;
    Type[] ts = m.get().parameterTypes();
    for (int i = 0; i < n && i < ts.length; i++) {
      slot += ts[i].getSize();
    }
    if (m.get().node().localVariables != null) {
      for (LocalVariableNode v : m.get().node().localVariables) {
        if (v.index == slot) {
          return v.name;
        }
      }
    }
    return "argument " + n;
  }
}
