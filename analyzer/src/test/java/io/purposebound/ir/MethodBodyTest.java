package io.purposebound.ir;

import static org.assertj.core.api.Assertions.assertThat;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.ClassPath;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.ir.MethodBody.Block;
import io.purposebound.testing.SmallProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.tree.MethodInsnNode;

/** Blocks, their order and their loops. */
class MethodBodyTest {
  @TempDir private Path folder;

  /** Returns the body of a method with this code; {@code a} and {@code b} are methods to call. */
  private MethodBody body(String code) throws IOException {
    Path classes =
        SmallProgram.in(folder)
            .compile(
                "class Code { static boolean a(){return true;} static void b(){} static void c(){}"
                    + " static void code(int n) { "
                    + code
                    + " } }")
            .classes();
    try (ClassPath path = ClassPath.open(List.of(classes), List.of(), p -> {})) {
      TypeHierarchy types = new TypeHierarchy(path, p -> {});
      ClassFile c = types.find("acme/Code").orElseThrow();
      Method m = c.method("code", "(I)V").orElseThrow();
      return new MethodBody(m, types.code(m));
    }
  }

  private static int call(MethodBody body, String name) {
    for (int i = 0; i < body.code().length; i++) {
      if (body.code()[i] instanceof MethodInsnNode m && m.name.equals(name)) {
        return i;
      }
    }
    throw new AssertionError("no call of " + name);
  }

  private static List<Integer> heads(MethodBody body) {
    return body.order().stream()
        .flatMap(b -> b.successors().stream().filter(s -> body.isBackEdge(b.id(), s)))
        .distinct()
        .toList();
  }

  private static int rank(MethodBody body, int instruction) {
    List<Block> order = body.order();
    for (int i = 0; i < order.size(); i++) {
      if (order.get(i).start() <= instruction && instruction < order.get(i).end()) {
        return i;
      }
    }
    return -1;
  }

  @Test
  void straightCodeHasOneWayAndNoLoop() throws IOException {
    MethodBody body = body("b(); c();");
    assertThat(body.hasLoops()).isFalse();
    assertThat(body.order().get(0).id()).isZero();
    assertThat(rank(body, call(body, "b"))).isLessThanOrEqualTo(rank(body, call(body, "c")));
  }

  @Test
  void aBranchIsNoLoop() throws IOException {
    MethodBody body = body("if (a()) { b(); } c();");
    assertThat(body.hasLoops()).isFalse();
    assertThat(rank(body, call(body, "b"))).isLessThan(rank(body, call(body, "c")));
  }

  @Test
  void aLoopHoldsItsBodyAndNotWhatFollows() throws IOException {
    MethodBody body = body("while (a()) { b(); } c();");
    assertThat(heads(body)).hasSize(1);
    int head = heads(body).get(0);
    assertThat(body.inLoop(head, call(body, "a"))).isTrue();
    assertThat(body.inLoop(head, call(body, "b"))).isTrue();
    assertThat(body.inLoop(head, call(body, "c"))).isFalse();
  }

  @Test
  void loopsNest() throws IOException {
    MethodBody body = body("while (a()) { for (int i = 0; i < n; i++) { b(); } c(); }");
    assertThat(heads(body)).hasSize(2);
    long around = heads(body).stream().filter(h -> body.inLoop(h, call(body, "b"))).count();
    long aroundOuterOnly =
        heads(body).stream().filter(h -> body.inLoop(h, call(body, "c"))).count();
    assertThat(around).isEqualTo(2);
    assertThat(aroundOuterOnly).isEqualTo(1);
  }

  @Test
  void wayOutOfALoopIsNotInIt() throws IOException {
    MethodBody body = body("for (;;) { if (a()) { b(); break; } c(); }");
    int head = heads(body).get(0);
    assertThat(body.inLoop(head, call(body, "c"))).isTrue();
    assertThat(body.inLoop(head, call(body, "b"))).isFalse();
  }

  @Test
  void handlersCoverTheirBlocks() throws IOException {
    MethodBody body = body("try { b(); } catch (IllegalStateException e) { c(); }");
    Block covered =
        body.blocks().stream()
            .filter(b -> b.start() <= call(body, "b") && call(body, "b") < b.end())
            .findFirst()
            .orElseThrow();
    assertThat(covered.handlers())
        .map(MethodBody.Handler::type)
        .containsExactly("java/lang/IllegalStateException");
    assertThat(rank(body, call(body, "c"))).isPositive();
  }

  @Test
  void codeThatIsNeverReachedIsNotInTheOrder() throws IOException {
    MethodBody body = body("while (true) { b(); }");
    assertThat(body.order()).allSatisfy(b -> assertThat(b.end()).isPositive());
    assertThat(body.hasLoops()).isTrue();
  }

  @Test
  void sitesKnowTheirLines() throws IOException {
    MethodBody body = body("\n b(); \n c();");
    int difference = body.site(call(body, "c")).line() - body.site(call(body, "b")).line();
    assertThat(difference).isEqualTo(1);
  }
}
