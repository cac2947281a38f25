package io.purposebound.ir;

import static org.assertj.core.api.Assertions.assertThat;

import io.purposebound.classfile.MethodKey;
import org.junit.jupiter.api.Test;

/** Sites keep the calls that lead to them apart, and are bounded. */
class SiteTest {
  private static Site site(String method, int index) {
    return Site.of(new MethodKey("acme/A", method, "()V"), index, index * 10);
  }

  @Test
  void aSiteUnderACallKeepsBoth() {
    Site s = site("callee", 3).under(site("caller", 7));
    assertThat(s.method().name()).isEqualTo("caller");
    assertThat(s.line()).isEqualTo(70);
    assertThat(s.innermost()).isEqualTo(site("callee", 3));
    assertThat(s).hasToString("caller@70>callee@30");
  }

  @Test
  void oneInstructionCalledFromTwoPlacesIsTwoSites() {
    Site s = site("callee", 3);
    assertThat(s.under(site("caller", 7))).isNotEqualTo(s.under(site("caller", 8)));
    assertThat(s.under(site("caller", 7))).isEqualTo(s.under(site("caller", 7)));
  }

  @Test
  void recursionDoesNotGrow() {
    Site inner = site("callee", 3);
    Site once = inner.under(site("loop", 1));
    assertThat(once.under(site("loop", 1))).isEqualTo(once);
    Site around = once.under(site("other", 2));
    assertThat(around.under(site("loop", 1))).isEqualTo(once);
  }

  @Test
  void depthEndsButTheInstructionIsKept() {
    Site s = site("callee", 3);
    for (int i = 0; i < 100; i++) {
      s = s.under(site("m" + i, i));
    }
    assertThat(s.innermost()).isEqualTo(site("callee", 3));
    int depth = 0;
    for (Site x = s; x != null; x = x.inner()) {
      depth++;
    }
    assertThat(depth).isLessThanOrEqualTo(12);
  }
}
