package io.purposebound.declarations;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.MethodKey;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.models.PackLibrary;
import io.purposebound.policy.MemberPattern;
import io.purposebound.policy.Policy;
import io.purposebound.policy.PolicyEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.LocalVariableNode;

/**
 * The one look-up for what program elements are declared to be. Computed on first use of each
 * element; thread-safe.
 */
public final class Declarations {
  private static final String VOCABULARY = "io/purposebound/annotations/";
  private static final List<String> CHECK_ANNOTATIONS =
      List.of(VOCABULARY + "ConsentCheck", VOCABULARY + "ObjectionCheck");

  private final TypeHierarchy types;
  private final Policy policy;
  private final DeclarationReader reader;
  private final PolicyMatcher matcher;
  private final Map<String, FieldDecls> fields = new ConcurrentHashMap<>();
  private final Map<MethodKey, MethodDecls> methods = new ConcurrentHashMap<>();
  private final Map<String, TypeDecls> typeDecls = new ConcurrentHashMap<>();
  private final Map<String, SourceDecl> sources = new ConcurrentHashMap<>();
  private volatile @Nullable Boolean hasChecks;
  private final boolean hasMemberChecks;
  private final PackUses packUses;
  private final ToldProblems told;
  private final @Nullable KeptDeclarations kept;

  /** Makes the look-up without model packs. */
  public Declarations(TypeHierarchy types, Policy policy, DeclarationProblems problems) {
    this(types, policy, PackLibrary.none(), problems);
  }

  /**
   * @param types the classes
   * @param policy the policy that adds to the annotations
   * @param packs what is known of the uses of libraries
   * @param problems told of declarations that are wrong
   */
  public Declarations(
      TypeHierarchy types, Policy policy, PackLibrary packs, DeclarationProblems problems) {
    this(types, policy, packs, problems, null);
  }

  /**
   * @param types the classes
   * @param policy the policy that adds to the annotations
   * @param packs what is known of the uses of libraries
   * @param problems told of declarations that are wrong
   * @param kept what was found before in classes that declare the same, under the same policy; null
   *     where nothing is kept
   */
  public Declarations(
      TypeHierarchy types,
      Policy policy,
      PackLibrary packs,
      DeclarationProblems problems,
      @Nullable KeptDeclarations kept) {
    this.kept = kept;
    this.told = new ToldProblems(problems);
    this.packUses = new PackUses(types, policy, packs);
    this.hasMemberChecks =
        policy.declarations().checks().stream().anyMatch(c -> !c.members().isEmpty());
    this.types = types;
    this.policy = policy;
    List<PolicyEntry> aliases = policy.annotationAliases();
    this.matcher = new PolicyMatcher(types, policy.declarations());
    this.reader =
        new DeclarationReader(
            types, new AnnotationReader(types, aliases), policy, matcher::type, told);
  }

  /** Returns the policy that is judged under. */
  public Policy policy() {
    return policy;
  }

  /**
   * Returns whether any check can be declared: by the policy, or by an annotation that some class
   * mentions. Where there is none, no outcome needs to be followed.
   */
  public boolean hasChecks() {
    Boolean known = hasChecks;
    if (known == null) {
      known =
          !policy.declarations().checks().isEmpty()
              || types.index().mentioningTypes(CHECK_ANNOTATIONS).stream()
                  .anyMatch(n -> !n.startsWith(VOCABULARY));
      hasChecks = known;
    }
    return known;
  }

  /** Returns whether the policy declares checks whose members say what was allowed. */
  public boolean hasMemberChecks() {
    return hasMemberChecks;
  }

  /** Returns the model packs that count. */
  public PackLibrary packs() {
    return packUses.packs();
  }

  /** Returns the program's interfaces that a library implements to ask a model, sorted by name. */
  public List<ClassFile> serviceInterfaces() {
    return packUses.serviceInterfaces();
  }

  /** Returns the interfaces whose code, not whose declaration, says that they ask a model. */
  public Set<String> services() {
    return packUses.given();
  }

  /** Returns the patterns of the policy, with what they matched. */
  public PolicyMatcher matcher() {
    return matcher;
  }

  /** Returns what is declared of a field, named by the class that declares it. */
  public FieldDecls field(String owner, String name) {
    String key = owner + "#" + name;
    FieldDecls known = fields.get(key);
    if (known == null) {
      known = keptOr(key, () -> computeField(owner, name), () -> declaredGetters(owner));
      known.source().ifPresent(this::remember);
      fields.put(key, known);
    }
    return known;
  }

  /** Tells types from fields where both are kept. */
  private record TypeName(String name) {}

  /**
   * Returns what is kept of an element, or finds it out.
   *
   * @param asking asks for the elements that {@code compute} asks for, so that they are met
   */
  private <T> T keptOr(Object key, Supplier<T> compute, Runnable asking) {
    KeptDeclarations from = kept;
    if (from == null) {
      return compute.get();
    }
    Optional<KeptDeclarations.Known<T>> known = from.find(key);
    if (known.isPresent()) {
      told.again(known.get().told());
      asking.run();
      return known.get().declared();
    }
    told.begin();
    T found;
    try {
      found = compute.get();
    } catch (RuntimeException | StackOverflowError e) {
      told.end();
      throw e;
    }
    from.put(key, new KeptDeclarations.Known<>(found, told.end()));
    return found;
  }

  /** The getters that {@link #computeField} asks for. */
  private void declaredGetters(String owner) {
    types
        .find(owner)
        .filter(c -> !owner.startsWith("java/"))
        .ifPresent(
            c ->
                c.methods().stream()
                    .filter(Declarations::mayBeGetter)
                    .forEach(this::hasDeclarations));
  }

  private static boolean mayBeGetter(Method m) {
    return m.node().desc.startsWith("()") && !m.isAbstract() && !m.isStatic();
  }

  /**
   * Returns whether what is declared stays the same when the code of a class changes from one
   * version to another with the same declarations.
   */
  public static boolean isUnmoved(ClassFile before, ClassFile now) {
    for (Method m : before.methods()) {
      Method n = now.method(m.node().name, m.node().desc).orElse(null);
      if (n == null
          || !Getters.field(m.node()).equals(Getters.field(n.node()))
          || !variables(m).equals(variables(n))) {
        return false;
      }
    }
    return true;
  }

  /** What compiled code calls its parameters: reports name them so. */
  private static List<String> variables(Method m) {
    List<String> all = new ArrayList<>();
    int end = m.isStatic() ? 0 : 1;
    for (Type t : m.parameterTypes()) {
      end += t.getSize();
    }
    if (m.node().localVariables != null) {
      for (LocalVariableNode v : m.node().localVariables) {
        if (v.index < end) {
          all.add(v.index + v.name);
        }
      }
    }
    return all;
  }

  private FieldDecls computeField(String owner, String name) {
    Optional<ClassFile> c = types.find(owner);
    if (c.isEmpty() || owner.startsWith("java/")) {
      return FieldDecls.NONE;
    }
    Optional<FieldNode> field = c.get().field(name);
    if (field.isEmpty()) {
      return FieldDecls.NONE;
    }
    FieldDecls own = reader.field(c.get(), field.get(), matcher.field(c.get().name(), name));
    // a declared method that only returns the field speaks of the field
    for (Method m : c.get().methods()) {
      if (mayBeGetter(m) && hasDeclarations(m) && getterField(m).filter(name::equals).isPresent()) {
        own = reader.merge(own, method(owner, m.node().name, m.node().desc));
      }
    }
    return own;
  }

  private boolean hasDeclarations(Method m) {
    MethodDecls d = method(m.owner().name(), m.node().name, m.node().desc);
    return d.source().isPresent() || d.subject() || d.notPersonal() || d.forPurpose();
  }

  /** Returns the field that a method only returns, empty for any other method. */
  public Optional<String> getterField(Method m) {
    return Getters.field(types.code(m));
  }

  /** Returns what is declared of a method as called on {@code owner}. */
  public MethodDecls method(String owner, String name, String desc) {
    MethodKey key = new MethodKey(owner, name, desc);
    MethodDecls known = methods.get(key);
    if (known == null) {
      int bracket = name.indexOf('[');
      known =
          bracket > 0
              ? functionalDecls(key, bracket)
              : keptOr(key, () -> computeMethod(key), () -> {});
      known.source().ifPresent(this::remember);
      known.parameters().forEach(p -> p.source().ifPresent(this::remember));
      methods.put(key, known);
    }
    return known;
  }

  /** Returns what is declared of a method. */
  public MethodDecls method(MethodKey key) {
    return method(key.owner(), key.name(), key.desc());
  }

  /** Names the check that a functional parameter is: {@link #method} knows it by this name. */
  public static MethodKey functionalParameter(MethodKey method, int parameter) {
    return new MethodKey(method.owner(), method.name() + "[" + parameter + "]", method.desc());
  }

  /** Names the check that a field of a functional type is. */
  public static MethodKey functionalField(String owner, String name, String desc) {
    return new MethodKey(owner, name + "[]", desc);
  }

  private MethodDecls functionalDecls(MethodKey key, int bracket) {
    String name = key.name().substring(0, bracket);
    String index = key.name().substring(bracket + 1, key.name().length() - 1);
    return reader.functionalCheck(
        index.isEmpty()
            ? field(key.owner(), name).check()
            : method(key.owner(), name, key.desc())
                .parameters()
                .get(Integer.parseInt(index))
                .check());
  }

  private MethodDecls computeMethod(MethodKey key) {
    List<Method> declared = declarationsOf(key);
    MethodDecls d = reader.method(key, declared, matcher.method(key));
    List<UseDecl> more = packUses.of(declared);
    return more.isEmpty() ? d : d.withUses(more);
  }

  /** Returns the method and those that it overrides, nearest first. */
  public List<Method> declarationsOf(MethodKey key) {
    List<Method> all = new ArrayList<>();
    Optional<Method> first = types.resolve(key.owner(), key.name(), key.desc());
    if (first.isPresent()
        && (first.get().isConstructor()
            || first.get().isStatic()
            || first.get().is(Opcodes.ACC_PRIVATE))) {
      return List.of(first.get());
    }
    Set<String> descs = new LinkedHashSet<>();
    descs.add(key.parameters());
    for (ClassFile c : types.lineage(key.owner())) {
      if (c.name().equals("java/lang/Object")) {
        continue;
      }
      for (Method m : c.methods()) {
        if (m.node().name.equals(key.name()) && !m.isStatic()) {
          String parameters = m.key().parameters();
          if (descs.contains(parameters)) {
            all.add(m);
          } else if (m.isBridge() && bridges(m, c, descs)) {
            descs.add(parameters);
            all.add(m);
          }
        }
      }
    }
    return all;
  }

  /** A bridge has the erased types of what it overrides; the real method is one of ours. */
  private static boolean bridges(Method bridge, ClassFile c, Set<String> descs) {
    int count = bridge.parameterTypes().length;
    for (Method m : c.methods()) {
      if (!m.isBridge()
          && m.node().name.equals(bridge.node().name)
          && m.parameterTypes().length == count
          && descs.contains(m.key().parameters())) {
        return true;
      }
    }
    return false;
  }

  /** Returns what is declared of a type. */
  public TypeDecls type(String name) {
    TypeDecls known = typeDecls.get(name);
    if (known == null) {
      known = keptOr(new TypeName(name), () -> computeType(name), () -> {});
      known.source().ifPresent(this::remember);
      typeDecls.put(name, known);
    }
    return known;
  }

  private TypeDecls computeType(String name) {
    TypeDecls result = new TypeDecls(Optional.empty(), false, List.of());
    if (name.length() == 1 || name.startsWith("[")) {
      return result;
    }
    for (ClassFile c : types.lineage(name)) {
      if (!c.name().startsWith("java/") || matcher.hasJdkTypes()) {
        result = reader.type(result, c, matcher.type(c.name()), c.name().equals(name));
      }
    }
    return result;
  }

  private void remember(SourceDecl source) {
    sources.putIfAbsent(source.element(), source);
  }

  /** Returns a source that was looked up before. */
  public SourceDecl source(String element) {
    SourceDecl s = sources.get(element);
    if (s == null) {
      throw new IllegalArgumentException("no source was declared as " + element);
    }
    return s;
  }

  /** Returns the names of the sources that were met so far, in no fixed order. */
  public Set<String> sourceElements() {
    return Collections.unmodifiableSet(sources.keySet());
  }

  /** Returns what was looked up of methods so far, in no fixed order. */
  public Map<MethodKey, MethodDecls> methodsMet() {
    return Collections.unmodifiableMap(methods);
  }

  /** Returns what was looked up of fields so far, in no fixed order. */
  public Map<String, FieldDecls> fieldsMet() {
    return Collections.unmodifiableMap(fields);
  }

  /** Returns whether any of these annotations declares something. */
  public boolean isDeclared(
      @Nullable List<AnnotationNode> visible, @Nullable List<AnnotationNode> invisible) {
    return reader.isDeclared(visible, invisible);
  }

  /**
   * Returns the program's classes that may carry an annotation that declares something, sorted by
   * name. Found by the names that they mention, so that the others need not be read.
   */
  public List<ClassFile> annotatedProgram() {
    List<ClassFile> all = new ArrayList<>();
    for (ClassFile c : annotated()) {
      if (c.isProgram()) {
        all.add(c);
      }
    }
    return all;
  }

  /** As {@link #annotatedProgram()}, with the classes of libraries. */
  public List<ClassFile> annotated() {
    PatternNames names = new PatternNames(types.index());
    Set<String> aliases = new TreeSet<>();
    for (PolicyEntry e : policy.annotationAliases()) {
      aliases.addAll(names.classes(e.element().pattern()));
    }
    List<ClassFile> all = new ArrayList<>();
    for (String name : types.index().annotated(aliases)) {
      types.find(name).ifPresent(all::add);
    }
    return all;
  }

  /** Returns the acceptances that a method's own annotations declare. */
  public List<AcceptanceDecl> acceptedBy(Method m) {
    return reader.acceptances(m);
  }

  /** Returns the acceptances that hold for the code of a method: its own and its classes'. */
  public List<AcceptanceDecl> acceptedIn(MethodKey method) {
    List<AcceptanceDecl> all = new ArrayList<>();
    types
        .find(method.owner())
        .flatMap(c -> c.method(method.name(), method.desc()))
        .ifPresent(m -> all.addAll(reader.acceptances(m)));
    String owner = method.owner();
    while (true) {
      all.addAll(type(owner).accepted());
      int dollar = owner.lastIndexOf('$');
      if (dollar <= 0) {
        return all;
      }
      owner = owner.substring(0, dollar);
    }
  }

  /** Returns the method that a lambda's body is written in; any other method is its own. */
  public MethodKey enclosing(MethodKey method) {
    MethodKey m = method;
    for (int i = 0; i < 8 && m.name().startsWith("lambda$"); i++) {
      Optional<MethodKey> around = LambdaBodies.around(types, m);
      if (around.isEmpty()) {
        return m;
      }
      m = around.get();
    }
    return m;
  }

  /** Returns whether a pattern names a member, as declared here or in a supertype. */
  public boolean names(MemberPattern p, String owner, String member, String parameters) {
    for (ClassFile c : types.lineage(owner.replace('.', '/'))) {
      for (Method m : c.methods()) {
        if (m.node().name.equals(member)
            && p.matchesMethod(c.binaryName(), member, m.node().desc)
            && (parameters.isEmpty()
                || Names.method(c.name(), member, m.node().desc)
                    .endsWith("#" + member + parameters))) {
          return true;
        }
      }
      if (p.matchesField(c.binaryName(), member)) {
        return true;
      }
      // a getter's name stands for the field that it only returns
      for (Method m : c.methods()) {
        if (m.node().desc.startsWith("()")
            && p.matchesMethod(c.binaryName(), m.node().name, m.node().desc)
            && !m.isAbstract()
            && getterField(m).filter(member::equals).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the acceptances that the policy file lists. */
  public List<AcceptanceDecl> acceptedByPolicy() {
    return reader.policyAcceptances();
  }

  /** Returns the purpose that a constant stands for, empty where it stands for none. */
  public Optional<String> purposeKey(Object constant) {
    return reader.purposeKeys().of(constant, types, policy);
  }

  /** Returns the classes that declarations speak of. */
  public TypeHierarchy types() {
    return types;
  }
}
