package io.purposebound.consent;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.JavaType;
import io.purposebound.declarations.CheckDecl;
import io.purposebound.declarations.Declarations;
import io.purposebound.declarations.FieldDecls;
import io.purposebound.declarations.MethodDecls;
import io.purposebound.ir.Asked;
import io.purposebound.ir.CallInfo;
import io.purposebound.ir.CheckPoint;
import io.purposebound.ir.Fact;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Join;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** Recognises declared checks in values, and says which facts a granted outcome states. */
public final class Checks {
  private static final Set<String> WRAPPERS =
      Set.of(
          "java/util/Optional",
          "java/util/function/Supplier",
          "java/util/function/BooleanSupplier",
          "java/util/concurrent/Callable",
          "java/util/concurrent/CompletionStage",
          "java/util/concurrent/CompletableFuture",
          "java/util/concurrent/Future",
          "java/util/concurrent/atomic/AtomicReference");

  private static final Set<String> COMPARED =
      Set.of(
          "I",
          "C",
          "S",
          "B",
          "J",
          "java/lang/String",
          "java/lang/Character",
          "java/lang/Integer",
          "java/lang/Long");
  private static final int MAX_JOINS = 12;

  private final Declarations declarations;
  private final Set<CheckPoint> agreed;
  private final Set<CheckPoint> made = new HashSet<>();

  /**
   * @param declarations what is declared
   * @param agreed checks that are taken to agree whoever is asked about: their outcome says nothing
   */
  public Checks(Declarations declarations, Set<CheckPoint> agreed) {
    this.declarations = declarations;
    this.agreed = agreed;
  }

  /** Returns the points at which checks were made so far, in no fixed order. */
  public Set<CheckPoint> made() {
    return made;
  }

  /** Notes that facts were learnt from checks; returns those that count. */
  public FactSet learnt(FactSet facts, Supplier<Site> here) {
    FactSet all = facts.map(f -> at(f, here));
    if (agreed.isEmpty()) {
      return all;
    }
    List<Fact> rest = new ArrayList<>();
    for (Fact f : all) {
      if (!f.allEvidence().stream().allMatch(this::isAgreed)) {
        rest.add(f);
      }
    }
    return rest.size() == all.size() ? all : FactSet.of(rest);
  }

  private boolean isAgreed(Fact.Evidence e) {
    return e.site() != null && agreed.contains(CheckPoint.of(e.site(), e.check()));
  }

  /** An outcome that is kept in a field is asked where a condition reads it. */
  private Fact at(Fact f, Supplier<Site> here) {
    if (!f.isConsent() || f.allEvidence().stream().noneMatch(Checks::isOfPlace)) {
      return f;
    }
    Site site = here.get();
    f.allEvidence().stream()
        .filter(Checks::isOfPlace)
        .forEach(e -> made.add(CheckPoint.of(site, e.check())));
    return f.at(site);
  }

  private static boolean isOfPlace(Fact.Evidence e) {
    return e.site() == null && !e.asserted();
  }

  /** Notes that a call makes checks. */
  public void made(CallInfo call, Site site) {
    for (CheckDecl c : declarations.method(call.method()).checks()) {
      if (!c.ambient()) {
        made.add(CheckPoint.of(site, c.shortName()));
      }
    }
  }

  /** Returns whether there is any check that an outcome could be of. */
  boolean any() {
    return declarations.hasChecks();
  }

  /** One check in a value: what is declared, and what it states when granted. */
  public record Outcome(CheckDecl check, FactSet facts, String resultDescriptor) {}

  /** Returns the checks whose outcome this value is. */
  public List<Outcome> of(Sym value) {
    Sym v = value.core();
    if (v instanceof Sym.Old old) {
      // its arguments are those of that round
      return old.inner() instanceof Sym.Result r ? ofCall(r.call(), r.site(), r.type()) : List.of();
    }
    if (v instanceof Sym.Result r) {
      return ofCall(r.call(), r.site(), r.type());
    }
    if (v instanceof Sym.Read r) {
      if (r.loc() instanceof Loc.Elem && isWrapped(r.base())) {
        return of(r.base());
      }
      List<Outcome> members = ofMember(r);
      return members.isEmpty() ? ofPlace(r) : members;
    }
    return List.of();
  }

  /** The members of what a check lists, or what names one ({@code scope.getName()}). */
  private List<Outcome> ofMember(Sym.Read r) {
    if (!declarations.hasMemberChecks()) {
      return List.of();
    }
    Sym.Result list = listOf(r.loc().isElement() ? r : r.base().core(), new HashSet<>());
    return list == null ? List.of() : ofCall(list.call(), list.site(), r.type(), true);
  }

  /** Returns the call whose result this is a member of, whichever member it is. */
  private static Sym.@Nullable Result listOf(Sym member, Set<Sym> seen) {
    if (member instanceof Sym.Old old) {
      return listOf(old.inner().core(), seen);
    }
    if (member instanceof Sym.Read r && r.loc().isElement()) {
      Sym base = r.base().core();
      return base instanceof Sym.Result list
          ? list
          : base instanceof Sym.Old old && old.inner().core() instanceof Sym.Result list
              ? list
              : null;
    }
    Sym.Result one = null;
    if (member instanceof Join j && seen.size() < MAX_JOINS && seen.add(j)) {
      for (Join.Alternative a : j.alternatives()) {
        Sym v = a.value().core();
        if (v instanceof Sym.Const || seen.contains(v)) {
          continue;
        }
        Sym.Result list = listOf(v, seen);
        if (list == null || (one != null && !list.equals(one))) {
          return null;
        }
        one = list;
      }
    }
    return one;
  }

  private boolean isWrapped(Sym base) {
    Sym b = base.core();
    return (b instanceof Sym.Result r && WRAPPERS.contains(resultType(r.call())))
        || (b instanceof Sym.Read q && WRAPPERS.contains(q.type().name()));
  }

  private static String resultType(CallInfo c) {
    String desc = c.method().desc();
    String result = desc.substring(desc.indexOf(')') + 1);
    return result.startsWith("L") ? result.substring(1, result.length() - 1) : result;
  }

  /** Returns whether the value holds an outcome that has still to be taken out of it. */
  public boolean isWrapper(Sym value) {
    return isWrapped(value) && !of(value).isEmpty();
  }

  /** Returns the checks that a call makes whose result is of this type. */
  public List<Outcome> ofCall(CallInfo call, @Nullable Site site, JavaType type) {
    return ofCall(call, site, type, false);
  }

  private List<Outcome> ofCall(
      CallInfo call, @Nullable Site site, JavaType type, boolean ofMembers) {
    MethodDecls d = declarations.method(call.method());
    if (d.checks().isEmpty()) {
      return List.of();
    }
    List<Outcome> all = new ArrayList<>();
    String desc = call.method().desc();
    String result = desc.substring(desc.indexOf(')') + 1);
    boolean functional = call.method().name().indexOf('[') > 0;
    for (CheckDecl c : d.checks()) {
      if (site != null
          && !agreed.isEmpty()
          && agreed.contains(CheckPoint.of(site, c.shortName()))) {
        continue;
      }
      if (ofMembers) {
        for (CheckDecl member : c.ofMembers()) {
          all.add(new Outcome(member, facts(member, call, site, false), descriptor(type)));
        }
      } else if (c.members().isEmpty()) {
        all.add(
            new Outcome(
                c,
                facts(c, call, site, functional),
                functional ? outcomeDescriptor(type) : result));
      }
    }
    return all;
  }

  private static String descriptor(JavaType type) {
    return type.isPrimitive() ? type.name() : "L" + type.name() + ";";
  }

  /** A functional value says of its result no more than its type argument: else a truth value. */
  private static String outcomeDescriptor(JavaType type) {
    if (type.isPrimitive()) {
      return type.name();
    }
    return type.equals(JavaType.OBJECT) || type.isVariable()
        ? "Ljava/lang/Boolean;"
        : "L" + type.name() + ";";
  }

  private FactSet facts(CheckDecl c, CallInfo call, @Nullable Site site, boolean functional) {
    int shift = call.isStatic() ? 0 : 1;
    Fact.Evidence evidence = new Fact.Evidence(c.shortName(), site, c.ambient());
    Asked asked = new Asked.Declared(c.purposes());
    if (c.purposeParameter() >= 0 && c.purposeParameter() + shift < call.args().size()) {
      asked = constant(new Asked.Argument(call.args().get(c.purposeParameter() + shift)));
    } else if (c.purposes().isEmpty() && shift == 1) {
      asked = new Asked.OfRecord(call.args().get(0).core());
    }
    List<Fact> facts = new ArrayList<>();
    if (c.ambient()) {
      facts.add(new Fact(Fact.About.AMBIENT, Sym.Const.NULL, asked, c.basis(), evidence));
    } else if (!c.subjects().isEmpty()) {
      for (int s : c.subjects()) {
        int i = s + shift;
        if (i < call.args().size()) {
          facts.add(about(call.args().get(i), asked, c, evidence.about(typeOf(call, s))));
        }
      }
    } else if (shift == 1 && !functional) {
      facts.add(new Fact(Fact.About.HOLDER, call.args().get(0), asked, c.basis(), evidence));
    } else {
      Sym unknown = new Sym.Const("#nobody", JavaType.OBJECT);
      facts.add(new Fact(Fact.About.VALUE, unknown, asked, c.basis(), evidence));
    }
    return FactSet.of(facts);
  }

  private static String typeOf(CallInfo call, int parameter) {
    return Type.getArgumentTypes(call.method().desc())[parameter].getInternalName();
  }

  /** Returns the declared purpose where the argument is a constant. */
  public Asked constant(Asked asked) {
    if (asked instanceof Asked.Argument a && a.value().core() instanceof Sym.Const c) {
      return new Asked.Declared(declarations.purposeKey(c.value()).map(Set::of).orElse(Set.of()));
    }
    return asked;
  }

  private Fact about(Sym person, Asked asked, CheckDecl c, Fact.Evidence evidence) {
    boolean several =
        person.type().isArray()
            || declarations.types().isSubtype(person.type().name(), "java/lang/Iterable")
                && person.type().name().startsWith("java/");
    return new Fact(
        several ? Fact.About.ALL_ELEMENTS : Fact.About.VALUE,
        several ? new Sym.Read(person.core(), Loc.ELEM, person.type().arg(0)) : person,
        asked,
        c.basis(),
        evidence);
  }

  private List<Outcome> ofPlace(Sym.Read r) {
    Optional<CheckDecl> check = Optional.empty();
    String desc = "Z";
    if (r.loc() instanceof Loc.Field f) {
      FieldDecls d = declarations.field(f.owner(), f.name());
      check = d.check();
      desc = descriptorOf(f).orElse("Z");
    } else if (r.loc() instanceof Loc.Accessor a) {
      MethodDecls d = declarations.method(a.owner(), a.name(), a.desc());
      check = d.checks().stream().findFirst();
      desc = a.desc().substring(a.desc().indexOf(')') + 1);
    }
    if (check.isEmpty()) {
      return List.of();
    }
    CheckDecl c = check.get();
    Asked asked =
        c.purposes().isEmpty()
            ? new Asked.OfRecord(r.base().core())
            : new Asked.Declared(c.purposes());
    Fact fact =
        new Fact(
            c.ambient() ? Fact.About.AMBIENT : Fact.About.HOLDER,
            c.ambient() ? Sym.Const.NULL : r.base(),
            asked,
            c.basis(),
            new Fact.Evidence(c.shortName(), null, c.ambient()));
    return List.of(new Outcome(c, FactSet.of(List.of(fact)), desc));
  }

  private Optional<String> descriptorOf(Loc.Field f) {
    return declarations.types().find(f.owner()).flatMap(c -> c.field(f.name())).map(n -> n.desc);
  }

  /** Returns whether this outcome grants. */
  public static boolean grants(Outcome o, Sym.Const value) {
    Object v = value.value();
    String desc = o.resultDescriptor();
    String text;
    if (v == Sym.Null.NULL) {
      text = "null";
    } else if (v instanceof Sym.Named n) {
      text =
          n.owner().equals("java/lang/Boolean")
              ? n.name().toLowerCase(java.util.Locale.ROOT)
              : n.name();
    } else if (v instanceof Integer i && isBoolean(desc)) {
      text = i == 0 ? "false" : "true";
    } else if (v instanceof Integer i
        && (desc.equals("C") || desc.equals("Ljava/lang/Character;"))) {
      text = String.valueOf((char) (int) i);
    } else {
      text = String.valueOf(v);
    }
    return o.check().grantedWhen().contains(text)
        || (v != Sym.Null.NULL
            && o.check().grantedWhen().contains("present")
            && !desc.startsWith("Z"));
  }

  private static String named(String desc) {
    return desc.startsWith("L") ? desc.substring(1, desc.length() - 1) : desc;
  }

  static boolean isBoolean(String desc) {
    return desc.equals("Z") || desc.equals("Ljava/lang/Boolean;") || WRAPPERS.contains(named(desc));
  }

  /** Returns whether a check of this result type is granted by returning normally. */
  public boolean grantsByReturning(CheckDecl check, String desc) {
    if (check.grantedWhen().contains("null") || check.grantedWhen().contains("present")) {
      return false;
    }
    if (desc.length() == 1) {
      return desc.equals("V");
    }
    String name = named(desc);
    if (WRAPPERS.contains(name)
        || name.equals("java/lang/Boolean")
        || name.equals("java/lang/String")
        || name.equals("java/lang/Character")
        || declarations.types().isSubtype(name, "java/lang/Number")) {
      return false;
    }
    return declarations.types().find(name).map(c -> !c.isEnum()).orElse(true);
  }

  /** Returns whether values of the type can be outcomes: truth values and enums. */
  public boolean isOutcomeType(JavaType t) {
    return t.name().equals("Z")
        || t.name().equals("java/lang/Boolean")
        || (t.name().length() > 1
            && !t.name().startsWith("java/")
            && !t.isArray()
            && declarations.types().find(t.name()).map(ClassFile::isEnum).orElse(false));
  }

  /** Returns whether values of the type can be outcomes that are compared with constants. */
  boolean isComparedType(JavaType t) {
    return COMPARED.contains(t.name()) || isOutcomeType(t);
  }

  boolean isSubtype(String type, String of) {
    return declarations.types().isSubtype(type, of);
  }

  /** Returns whether a place is the purpose of a consent record. */
  public boolean isForPurpose(Sym value) {
    if (value.core() instanceof Sym.Read r) {
      if (r.loc() instanceof Loc.Field f) {
        return declarations.field(f.owner(), f.name()).forPurpose();
      } else if (r.loc() instanceof Loc.Accessor a) {
        return declarations.method(a.owner(), a.name(), a.desc()).forPurpose();
      }
    }
    return false;
  }
}
