package io.purposebound.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.purposebound.policy.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementParserTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "none",
        "throws",
        "arg0 -> this[]",
        "arg0 -> this[+]",
        "arg1 +> this[arg0]",
        "this.keys[] ~> return[].key",
        "arg0 *> this",
        "args -> return[]",
        "new -> this.content",
        "view this.keys[] -> return",
        "clear this",
        "clear this.content if arg0 == 0",
        "remove this[last]",
        "remove this.value",
        "call arg0()",
        "call arg0(this.keys[], this[])",
        "call arg0(this[])[] -> return[]",
        "call this.target()",
        "call this#run()",
        "call arg0(this[], func into(return[]))",
        "keep this[] unless arg0",
        "keep this[] if arg0 -> return",
        "keep this[] if in arg0",
        "test any this[] arg0",
        "test member this.keys arg0",
        "test null arg0",
        "func and(this, arg0)",
        "func identity()",
        "group this[] by arg0 -> return",
        "partition this[] by arg0 -> return",
        "collector toList",
        "collector reducing(arg0, arg1, arg2)",
        "collect this[] with arg0",
        "nonnull arg0",
      })
  void writesWhatItReads(String text) {
    assertThat(parse(text)).hasToString(text);
  }

  @Test
  void readsReturnNewAsFreshObject() {
    assertThat(parse("return new")).isEqualTo(parse("new -> return"));
  }

  @Test
  void readsPlacesAsRootsAndAccessors() {
    Statement.Transfer transfer = (Statement.Transfer) parse("this.keys[] -> return[arg12].key");
    assertThat(transfer.from().root()).isEqualTo(new Place.Root.This());
    assertThat(transfer.from().parent().last()).isEqualTo(new Place.Accessor.Slot("keys"));
    assertThat(transfer.from().last()).isEqualTo(new Place.Accessor.Any());
    assertThat(transfer.to().parent().last()).isEqualTo(new Place.Accessor.At(12));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          arg0 => this[]        | m.yaml:7:10: expected '->', '+>', '~>' or '*>' before '=> this[]'
          arg0 -> thsi[]        | m.yaml:7:13: unknown place 'thsi'; did you mean 'this'?
          arg0 -> this          | m.yaml:7:13: 'this' cannot be written to
          arg0 -> this[first]   | m.yaml:7:18: expected argN, +, key, last, a position or ']' after '['
          tset any this[] arg0  | m.yaml:7:5: unknown place 'tset'; expected one of this, arg0, args, return, thrown, new
          test some this[] arg0 | m.yaml:7:10: unknown test 'some'; did you mean 'none'?
          test any this[]       | m.yaml:7:20: expected a place (this, argN, args, return or new) at the end
          func compos(this)     | m.yaml:7:10: unknown functional value 'compos'; did you mean 'compose'?
          func compose(this)    | m.yaml:7:10: wrong number of operands: 1
          remove this[]         | m.yaml:7:12: expected an element at a known key or position, such as this[arg0]
          none of it            | m.yaml:7:10: expected the end of the statement before 'of it'
          call arg0(this[]      | m.yaml:7:21: expected ')' at the end
          keep this[] arg0      | m.yaml:7:17: expected 'unless' before 'arg0'
          """)
  void saysWhereAndWhatIsWrong(String text, String message) {
    assertThatThrownBy(() -> parse(text)).isInstanceOf(InputException.class).hasMessage(message);
  }

  private static Statement parse(String text) {
    return StatementParser.parse(new SourceLine("m.yaml", 7, 5, text));
  }
}
