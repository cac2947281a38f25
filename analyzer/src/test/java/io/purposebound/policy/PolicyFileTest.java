package io.purposebound.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each list of the file, with what it says and what it leaves out. */
class PolicyFileTest {
  private static final PurposeKey TRAINING = new PurposeKey("train_ai_system");
  private static final PurposeKey TUNING = new PurposeKey("train_ai_system.fine_tuning");

  @TempDir Path folder;

  @Test
  void sources() {
    List<SourceEntry> sources =
        read("""
        sources:
          - method: shop.Request#getParameter(java.lang.String)
            sensitivity: SENSITIVE
            category: user.content
            purpose: [essential.service, analytics]
            ofOwner: true
          - field: shop.Customer#email
          - parameter: shop.Api#order(shop.Form, int)
            index: 1
          - {type: shop.Patient, sensitivity: SPECIAL_CATEGORY, purpose: []}
          - annotation: shop.Pii
        """)
            .declarations()
            .sources();

    assertThat(sources.get(0).sensitivity()).isEqualTo(Sensitivity.SENSITIVE);
    assertThat(sources.get(0).category()).isEqualTo("user.content");
    assertThat(sources.get(0).purposes())
        .containsExactly(new PurposeKey("essential.service"), new PurposeKey("analytics"));
    assertThat(sources.get(0).ofOwner()).isTrue();
    assertThat(sources.get(1))
        .isEqualTo(
            new SourceEntry(
                new ElementRef(
                    ElementKind.FIELD,
                    MemberPattern.parse("shop.Customer#email"),
                    ElementRef.NO_PARAMETER,
                    sources.get(1).element().position()),
                Sensitivity.PERSONAL,
                "",
                List.of(),
                false));
    assertThat(sources.get(1).element().position().line()).isEqualTo(7);
    assertThat(sources.get(1).element().position().column()).isEqualTo(12);
    assertThat(sources.get(2).element().parameterIndex()).isEqualTo(1);
    assertThat(sources.get(2).element()).hasToString("shop.Api#order(shop.Form, int) parameter 1");
    assertThat(sources.get(3).purposes()).isEmpty();
    assertThat(sources.get(4).element().isAnnotationAlias()).isTrue();
  }

  @Test
  void uses() {
    List<UseEntry> uses =
        read("""
        uses:
          - method: shop.ml.Trainer#fit
            argument: 0
            purpose: train_ai_system
            recipient: "Models, Inc."
            country: US
          - method: shop.ml.Trainer#tune(java.lang.Object, java.lang.Object)
            argument: [1, receiver]
            purpose: [train_ai_system.fine_tuning, analytics]
          - type: shop.ml.Batch
            purpose: train_ai_system
          - {field: shop.ml.Row#text, purpose: train_ai_system}
          - {parameter: "shop.ml.Row#<init>", index: 2, purpose: train_ai_system}
          - {annotation: shop.Learns, argument: all, purpose: train_ai_system}
        """)
            .declarations()
            .uses();

    assertThat(uses.get(0).arguments()).isEqualTo(new ArgumentSpec(false, false, Set.of(0)));
    assertThat(uses.get(0).recipient()).isEqualTo("Models, Inc.");
    assertThat(uses.get(0).country()).isEqualTo("US");
    assertThat(uses.get(1).arguments()).isEqualTo(new ArgumentSpec(false, true, Set.of(1)));
    assertThat(uses.get(1).arguments().includesArgument(0)).isFalse();
    assertThat(uses.get(1).purposes()).containsExactly(TUNING, new PurposeKey("analytics"));
    assertThat(uses.get(2).arguments()).isEqualTo(ArgumentSpec.ALL);
    assertThat(uses.get(2).arguments().includesArgument(7)).isTrue();
    assertThat(uses.get(2).recipient()).isEmpty();
    assertThat(uses.get(4).element().pattern().memberPattern()).isEqualTo("<init>");
    assertThat(uses)
        .extracting(use -> use.element().kind())
        .containsExactly(
            ElementKind.METHOD,
            ElementKind.METHOD,
            ElementKind.TYPE,
            ElementKind.FIELD,
            ElementKind.PARAMETER,
            ElementKind.ANNOTATION);
  }

  @Test
  void checks() {
    List<CheckEntry> checks =
        read("""
        checks:
          - method: shop.Consents#allows(shop.Customer, shop.Aim)
            subject: 0
            purposeArgument: 1
          - method: shop.Consents#optedOut(long)
            subject: 0
            purpose: train_ai_system
            basis: NO_OBJECTION
            grantedWhen: false
          - method: shop.Consents#level
            subject: ambient
            purpose: train_ai_system
            basis: EXPLICIT_CONSENT
            grantedWhen: ["FULL", null, 3]
          - field: shop.Customer#agreed
            subject: receiver
            purpose: [train_ai_system, analytics]
          - parameter: shop.Jobs#train(java.util.function.Predicate)
            index: 0
            subject: 1
            purpose: train_ai_system
          - {annotation: shop.Checks, purpose: train_ai_system}
        """)
            .declarations()
            .checks();

    CheckEntry first = checks.get(0);
    assertThat(first.subject()).isEqualTo(new SubjectSpec.Argument(0));
    assertThat(first.purposeArgument()).isEqualTo(OptionalInt.of(1));
    assertThat(first.purposes()).isEmpty();
    assertThat(first.basis()).isEqualTo(LegalBasis.CONSENT);
    assertThat(first.grantedWhen()).containsExactly("true");
    assertThat(checks.get(1).basis()).isEqualTo(LegalBasis.NO_OBJECTION);
    assertThat(checks.get(1).grantedWhen()).containsExactly("false");
    assertThat(checks.get(2).subject()).isEqualTo(new SubjectSpec.Ambient());
    assertThat(checks.get(2).grantedWhen()).containsExactly("FULL", "null", "3");
    assertThat(checks.get(3).subject()).isEqualTo(new SubjectSpec.Receiver());
    assertThat(checks.get(3).purposes()).hasSize(2);
    assertThat(checks.get(4).subject()).isEqualTo(new SubjectSpec.Argument(1));
    assertThat(checks.get(5).subject()).isEqualTo(new SubjectSpec.Unstated());
  }

  @Test
  void aCheckWithoutPurposeIsAWarning() {
    String check = "checks:\n  - method: shop.Consent#granted\n";

    assertThat(read(check).warnings())
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.position().line()).isEqualTo(2);
              assertThat(warning.message()).startsWith("a check without purpose");
            });
    assertThat(read(check + "forPurpose:\n  - method: shop.Consent#purpose\n").warnings())
        .isEmpty();
  }

  @Test
  void assertionsOfPeople() {
    PolicyDeclarations declarations =
        read("""
        filtered:
          - method: shop.Orders#findConsented
            purpose: train_ai_system
          - {parameter: "shop.Jobs#run", index: 0, purpose: analytics, basis: NO_OBJECTION}
        requires:
          - type: shop.ml.Trainer
            purpose: train_ai_system
            basis: EXPLICIT_CONSENT
        subjects:
          - method: shop.Order#getCustomer
          - type: shop.Customer
          - {parameter: shop.Orders#of(long), index: 0}
        forPurpose:
          - field: shop.Consent#purpose
        """)
            .declarations();

    assertThat(declarations.filtered())
        .extracting(FilteredEntry::basis)
        .containsExactly(LegalBasis.CONSENT, LegalBasis.NO_OBJECTION);
    assertThat(declarations.requires())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.purposes()).containsExactly(TRAINING);
              assertThat(entry.basis()).isEqualTo(LegalBasis.EXPLICIT_CONSENT);
            });
    assertThat(declarations.subjects()).hasSize(3);
    assertThat(declarations.forPurpose()).hasSize(1);
  }

  @Test
  void whatBecomesOfData() {
    PolicyDeclarations declarations =
        read("""
        notPersonal:
          - {method: shop.Customer#getId, reason: a random number}
        anonymizers:
          - method: shop.Privacy#aggregate
            technique: k-anonymity, k = 20
            approvedBy: dpo@shop.example
            reviewBy: 2027-12-31
          - method: shop.Privacy#blur
        pseudonymizers:
          - {annotation: shop.Tokenized, technique: HMAC}
        purposeKeys:
          - {constant: shop.Aim#AI, key: train_ai_system}
        flows:
          - method: shop.Mapper#map(java.lang.Object, java.lang.Object)
            from: argument 1
            to: return
          - {method: shop.Mapper#into, from: receiver, to: argument 0}
          - {method: shop.Mapper#add, from: argument 0, to: receiver}
        """)
            .declarations();

    assertThat(declarations.notPersonal().get(0).reason()).isEqualTo("a random number");
    AnonymizerEntry aggregate = declarations.anonymizers().get(0);
    assertThat(aggregate.technique()).isEqualTo("k-anonymity, k = 20");
    assertThat(aggregate.approvedBy()).isEqualTo("dpo@shop.example");
    assertThat(aggregate.reviewBy()).contains(LocalDate.of(2027, 12, 31));
    assertThat(declarations.anonymizers().get(1).reviewBy()).isEmpty();
    assertThat(declarations.pseudonymizers().get(0).technique()).isEqualTo("HMAC");
    assertThat(declarations.purposeKeys().get(0).key()).isEqualTo(TRAINING);
    assertThat(declarations.flows())
        .extracting(FlowEntry::from)
        .containsExactly(
            new FlowPlace.Argument(1), new FlowPlace.Receiver(), new FlowPlace.Argument(0));
    assertThat(declarations.flows())
        .extracting(FlowEntry::to)
        .containsExactly(
            new FlowPlace.Return(), new FlowPlace.Argument(0), new FlowPlace.Receiver());
  }

  @Test
  void acceptedFlows() {
    Policy policy =
        read(
            """
            accepted:
              - source: shop.Order#note
                purpose: train_ai_system
                reason: "Notes of our own staff; DPIA 14"
                approvedBy: dpo@shop.example
                expires: 2027-06-30
              - use: shop.Exporter#export
                source: shop.Customer
                reason: "  "
                approvedBy: dpo@shop.example
                expires: "2028-02-29"
              - use: shop.Exporter#export
                approvedBy: dpo@shop.example
                expires: 2027-01-01
            """);

    AcceptedEntry first = policy.accepted().get(0);
    assertThat(first.source().map(PatternRef::pattern))
        .contains(MemberPattern.parse("shop.Order#note"));
    assertThat(first.use()).isEmpty();
    assertThat(first.purposes()).containsExactly(TRAINING);
    assertThat(first.expires()).isEqualTo(LocalDate.of(2027, 6, 30));
    assertThat(first.hasReason()).isTrue();
    assertThat(policy.accepted().get(1).expires()).isEqualTo(LocalDate.of(2028, 2, 29));
    assertThat(policy.accepted().get(1).hasReason()).isFalse();
    assertThat(policy.accepted().get(2).purposes()).isEmpty();
    assertThat(policy.warnings())
        .extracting(warning -> warning.position().line() + " " + warning.message())
        .containsExactly(
            "7 an accepted flow without a reason accepts nothing",
            "12 an accepted flow without a reason accepts nothing");
  }

  @Test
  void scope() {
    AnalysisScope scope =
        read("""
        entries: ["shop.Jobs#*", "shop.Main#main(java.lang.String[])"]
        exclude:
          - shop.generated.*
        openWorld: true
        models: [javax, spring-ai]
        """)
            .scope();

    assertThat(scope.entries()).hasSize(2);
    assertThat(scope.exclude().get(0).pattern().matchesClass("shop.generated.a.B")).isTrue();
    assertThat(scope.exclude().get(0).position().line()).isEqualTo(3);
    assertThat(scope.openWorld()).isTrue();
    assertThat(scope.models()).isEqualTo(Optional.of(List.of("javax", "spring-ai")));
  }

  @Test
  void purposesMayBeDeclaredAfterTheirUse() {
    Policy policy =
        read(
            """
            uses:
              - {method: shop.Next#show, purpose: shop.recommendations}
            purposes:
              shop.recommendations: "What to show next"
              shop.search:
            """);

    assertThat(policy.declarations().uses().get(0).purposes())
        .containsExactly(new PurposeKey("shop.recommendations"));
    assertThat(policy.purposes().declared())
        .containsEntry("shop.recommendations", "What to show next")
        .containsEntry("shop.search", "");
  }

  @Test
  void anchorsAndTextBlocksAreYamlAsEver() {
    Policy policy =
        read(
            """
            uses:
              - {method: shop.A#a, purpose: &training [train_ai_system]}
              - {method: shop.B#b, purpose: *training}
            accepted:
              - source: shop.Order#note
                reason: >
                  Two lines
                  of reason
                approvedBy: dpo
                expires: 2027-06-30
            """);

    assertThat(policy.declarations().uses().get(1).purposes()).containsExactly(TRAINING);
    assertThat(policy.accepted().get(0).reason()).isEqualTo("Two lines of reason");
  }

  @Test
  void annotationAliasesOfAllLists() {
    Policy policy =
        read(
            """
            sources: [{annotation: shop.Pii}, {type: shop.Customer}]
            subjects: [{annotation: shop.Person}]
            notPersonal: [{annotation: shop.Public}]
            """);

    assertThat(policy.annotationAliases())
        .extracting(entry -> entry.element().pattern().classPattern())
        .containsExactly("shop.Pii", "shop.Person", "shop.Public");
  }

  private Policy read(String text) {
    return PolicyText.read(folder, text);
  }
}
