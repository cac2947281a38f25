package io.purposebound.ir;

import static org.assertj.core.api.Assertions.assertThat;

import io.purposebound.classfile.JavaType;
import io.purposebound.policy.LegalBasis;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Facts are equal by what they say; sets of them keep their order. */
class FactSetTest {
  private static final Sym AUTHOR = new Sym.Param(1, JavaType.OBJECT);
  private static final Sym VIEWER = new Sym.Param(2, JavaType.OBJECT);

  private static Fact fact(Sym who, String purpose, LegalBasis basis, String check) {
    return new Fact(
        Fact.About.VALUE,
        who,
        new Asked.Declared(Set.of(purpose)),
        basis,
        new Fact.Evidence(check, null, false));
  }

  private static final Fact A = fact(AUTHOR, "train_ai_system", LegalBasis.CONSENT, "a");
  private static final Fact B = fact(VIEWER, "train_ai_system", LegalBasis.CONSENT, "b");
  private static final Fact C = fact(AUTHOR, "analytics", LegalBasis.CONSENT, "c");

  @Test
  void whereACheckStandsIsNoPartOfWhatItSays() {
    assertThat(fact(AUTHOR, "train_ai_system", LegalBasis.CONSENT, "elsewhere")).isEqualTo(A);
    assertThat(List.of(B, C, A.of(VIEWER).asking(C.purpose()))).doesNotContain(A);
    assertThat(fact(AUTHOR, "train_ai_system", LegalBasis.NO_OBJECTION, "a")).isNotEqualTo(A);
  }

  @Test
  void unionAndIntersection() {
    FactSet ab = FactSet.of(List.of(A, B));
    FactSet bc = FactSet.of(List.of(B, C));
    assertThat(ab.plus(bc)).containsExactly(A, B, C);
    assertThat(ab.intersect(bc)).containsExactly(B);
    assertThat(ab.intersect(FactSet.EMPTY)).isEmpty();
    assertThat(ab.plus(FactSet.EMPTY)).isSameAs(ab);
    assertThat(ab.plus(A)).isSameAs(ab);
  }

  @Test
  void equalityIgnoresTheOrder() {
    assertThat(FactSet.of(List.of(A, B))).isEqualTo(FactSet.of(List.of(B, A)));
    assertThat(FactSet.of(List.of(A, B))).hasSameHashCodeAs(FactSet.of(List.of(B, A)));
  }

  @Test
  void mappingMergesWhatBecomesEqual() {
    FactSet merged = FactSet.of(List.of(A, B)).map(f -> f.of(AUTHOR));
    assertThat(merged).containsExactly(A);
    FactSet same = FactSet.of(List.of(A, B));
    assertThat(same.map(f -> f)).isSameAs(same);
  }

  @Test
  void whatTwoFactsOfOnePersonHaveInCommonIsTheWeaker() {
    Fact tuning =
        fact(AUTHOR, "train_ai_system.fine_tuning", LegalBasis.EXPLICIT_CONSENT, "tuning");
    Fact common = tuning.common(A);
    assertThat(common)
        .isEqualTo(fact(AUTHOR, "train_ai_system.fine_tuning", LegalBasis.CONSENT, "any"));
    assertThat(A.common(B)).isNull();
    assertThat(A.common(C)).isNull();
  }

  @Test
  void orderIsThatOfAdding() {
    List<String> checks = new ArrayList<>();
    FactSet.EMPTY.plus(C).plus(A).plus(B).forEach(f -> checks.add(f.evidence().check()));
    assertThat(checks).containsExactly("c", "a", "b");
  }
}
