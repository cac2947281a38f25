package io.purposebound.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ShrinkerTest {
  private static Node block(String head, Node... parts) {
    List<Node> all = new java.util.ArrayList<>();
    all.add(new Node.Frame(head));
    all.addAll(List.of(parts));
    all.add(new Node.Frame("}"));
    return new Node.Block(all);
  }

  @Test
  void onlyWhatTheFailureNeedsIsLeft() {
    Program program =
        new Program(
            "G1",
            List.of(
                new Node.Line("int a;"),
                block(
                    "void m() {",
                    new Node.Line("one();"),
                    block("if (x) {", new Node.Line("bad();"), new Node.Line("two();")))),
            Set.of());
    Shrinker shrinker =
        new Shrinker(
            candidates -> {
              Set<Integer> failing = new TreeSet<>();
              for (int i = 0; i < candidates.size(); i++) {
                String text = candidates.get(i).text();
                if (text.contains("bad();") && text.contains("void m()")) {
                  failing.add(i);
                }
              }
              return failing;
            });
    String left = shrinker.shrink(program).text();
    assertThat(left.substring(left.indexOf("final class")).lines())
        .containsExactly("final class G1 {", "  void m() {", "    bad();", "  }", "}");
  }
}
