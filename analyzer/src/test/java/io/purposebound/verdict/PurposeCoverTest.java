package io.purposebound.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.purposebound.classfile.ClassPath;
import io.purposebound.classfile.JavaType;
import io.purposebound.classfile.MethodKey;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.declarations.Declarations;
import io.purposebound.ir.Asked;
import io.purposebound.ir.Fact;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Join;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import io.purposebound.policy.LegalBasis;
import io.purposebound.policy.Policy;
import io.purposebound.policy.PurposeKey;
import io.purposebound.testing.SmallProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which purposes a check covers. */
class PurposeCoverTest {
  private static final PurposeKey TRAINING = new PurposeKey("train_ai_system");
  private static final PurposeKey TUNING = new PurposeKey("train_ai_system.fine_tuning");
  private static final PurposeKey ANALYTICS = new PurposeKey("analytics");

  @TempDir private Path folder;
  private ClassPath path;
  private PurposeCover cover;

  @BeforeEach
  void compile() throws IOException {
    Path classes =
        SmallProgram.in(folder)
            .compile(
                "enum Aim { @PurposeKey(\"train_ai_system.fine_tuning\") TUNE, OTHER } class Keys {"
                    + " @PurposeKey(\"train_ai_system\") static final int LEARN = 7; }")
            .classes();
    path = ClassPath.open(List.of(classes), List.of(), p -> {});
    cover =
        new PurposeCover(
            new Declarations(
                new TypeHierarchy(path, p -> {}), Policy.defaults(), (id, error, where, m) -> {}));
  }

  @AfterEach
  void close() throws IOException {
    path.close();
  }

  private static Fact fact(Asked purpose) {
    return fact(Fact.About.VALUE, new Sym.Param(1, JavaType.OBJECT), purpose);
  }

  private static Fact fact(Fact.About about, Sym subject, Asked purpose) {
    return new Fact(
        about, subject, purpose, LegalBasis.CONSENT, new Fact.Evidence("check", null, false));
  }

  private boolean covers(Asked asked, PurposeKey purpose) {
    return cover.covers(fact(asked), FactSet.EMPTY, purpose);
  }

  private static Asked argument(Object constant) {
    return new Asked.Argument(new Sym.Const(constant, JavaType.OBJECT));
  }

  @Test
  void aDeclaredPurposeCoversThoseBelowIt() {
    Asked training = new Asked.Declared(Set.of("train_ai_system"));
    assertThat(covers(training, TUNING)).isTrue();
    assertThat(covers(training, ANALYTICS)).isFalse();
    assertThat(covers(new Asked.Declared(Set.of("train_ai_system.fine_tuning")), TRAINING))
        .isFalse();
    assertThat(covers(new Asked.Declared(Set.of()), TRAINING)).isFalse();
  }

  @Test
  void severalDeclaredPurposesCoverWhatAnyCovers() {
    Asked both = new Asked.Declared(Set.of("analytics", "train_ai_system"));
    assertThat(covers(both, ANALYTICS)).isTrue();
    assertThat(covers(both, TUNING)).isTrue();
    assertThat(cover.text(fact(both), FactSet.EMPTY)).isEqualTo("analytics, train_ai_system");
  }

  @Test
  void constantsStandForPurposes() {
    assertThat(covers(argument("train_ai_system"), TUNING)).isTrue();
    assertThat(covers(argument(new Sym.Named("acme/Aim", "TUNE")), TUNING)).isTrue();
    assertThat(covers(argument(new Sym.Named("acme/Aim", "TUNE")), TRAINING)).isFalse();
    assertThat(covers(argument(new Sym.Named("acme/Aim", "OTHER")), TRAINING)).isFalse();
    assertThat(covers(argument(7), TRAINING)).as("inlined by javac").isTrue();
    assertThat(covers(argument("no purpose"), TRAINING)).isFalse();
  }

  @Test
  void anArgumentThatIsNotConstantCoversNothing() {
    Asked asked = new Asked.Argument(new Sym.Param(2, JavaType.OBJECT));
    assertThat(covers(asked, TRAINING)).isFalse();
    assertThat(cover.text(fact(asked), FactSet.EMPTY)).isEqualTo("?");
  }

  @Test
  void oneOfSeveralConstantsCoversWhatAllCover() {
    Join either =
        new Join(Site.of(new MethodKey("acme/A", "m", "()V"), 0, 1), "local", JavaType.OBJECT);
    either.set(0, new Sym.Const("train_ai_system", JavaType.OBJECT), FactSet.EMPTY);
    either.set(1, new Sym.Const("train_ai_system.fine_tuning", JavaType.OBJECT), FactSet.EMPTY);
    Asked asked = new Asked.Argument(either);
    assertThat(covers(asked, TUNING)).isTrue();
    assertThat(covers(asked, TRAINING)).isFalse();
    either.set(2, new Sym.Param(2, JavaType.OBJECT), FactSet.EMPTY);
    assertThat(covers(asked, TUNING)).isFalse();
  }

  @Test
  void aRecordIsAboutWhatItWasComparedWith() {
    Sym record = new Sym.Param(3, JavaType.OBJECT);
    Fact check = fact(new Asked.OfRecord(record));
    Sym element = new Sym.Read(record, new Loc.Field("acme/Row", "type"), JavaType.OBJECT);
    Fact compared = fact(Fact.About.COMPARED, element, argument("train_ai_system"));
    assertThat(cover.covers(check, FactSet.of(List.of(check, compared)), TUNING)).isTrue();
    assertThat(cover.covers(check, FactSet.of(List.of(check)), TUNING)).isFalse();
    Sym other = new Sym.Read(new Sym.Param(4, JavaType.OBJECT), Loc.ELEM, JavaType.OBJECT);
    Fact another = fact(Fact.About.COMPARED, other, argument("train_ai_system"));
    assertThat(cover.covers(check, FactSet.of(List.of(check, another)), TUNING)).isFalse();
  }
}
