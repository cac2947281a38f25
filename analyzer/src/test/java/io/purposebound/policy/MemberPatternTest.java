package io.purposebound.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberPatternTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.B#m                              | (I)V                                   | true",
        "a.B#m()                            | ()V                                    | true",
        "a.B#m()                            | (I)V                                   | false",
        "a.B#m(int)                         | (I)J                                   | true",
        "a.B#m(int)                         | (J)J                                   | false",
        "a.B#m( long ,java.lang.String )    | (JLjava/lang/String;)V                 | true",
        "a.B#m(java.lang.String, long)      | (JLjava/lang/String;)V                 | false",
        "a.B#m(int[][])                     | ([[I)V                                 | true",
        "a.B#m(int[])                       | ([[I)V                                 | false",
        "a.B#m(java.lang.String...)         | ([Ljava/lang/String;)V                 | true",
        "a.B#m(java.util.Map$Entry)         | (Ljava/util/Map$Entry;)V               | true",
        "a.B#m(java.util.Map.Entry)         | (Ljava/util/Map$Entry;)V               | true",
        "a.B#m(Map.Entry[])                 | ([Ljava/util/Map$Entry;)V              | true",
        "a.B#m(String, List)                | (Ljava/lang/String;Ljava/util/List;)V  | true",
        "a.B#m(ring)                        | (Ljava/lang/String;)V                  | false",
        "a.B#m(java.util.Map<java.lang.String, int[]>, boolean) | (Ljava/util/Map;Z)V  | true",
        "a.B#m(java.util.*)                 | (Ljava/util/List;)V                    | true",
        "a.B#m(byte, char, short, float, double, boolean) | (BCSFDZ)V                  | true",
      })
  void matchesByParametersAsSourceWritesThem(String pattern, String descriptor, boolean matches) {
    assertThat(MemberPattern.parse(pattern).matchesMethod("a.B", "m", descriptor))
        .isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource({
    "a.B#m, a.B, m, true",
    "a.B#m, a.B, mm, false",
    "a.B#m, a.B$C, m, false",
    "a.B$C#m, a.B$C, m, true",
    "a.*#m, a.b.C, m, true",
    "a.*Dao#find*, a.b.UserDao, findByName, true",
    "a.*Dao#find*, a.b.UserDao, refind, false",
    "a.*Dao#find*, a.b.UserDaos, find, false",
    "a.*Record#get*, a.Record, getX, true",
    "*#*, a.b.C, x, true",
    "a.B#<init>, a.B, <init>, true",
    "a.B#*a*b, a.B, xaabab, true",
    "a.B#*a*b, a.B, xaaba, false",
    "a.B#x-impl*, a.B, x-impl1, true"
  })
  void matchesByNames(String pattern, String className, String member, boolean matches) {
    MemberPattern parsed = MemberPattern.parse(pattern);

    assertThat(parsed.matchesMethod(className, member, "()V")).isEqualTo(matches);
    assertThat(parsed.matchesField(className, member)).isEqualTo(matches);
  }

  @Test
  void aClassPatternHasNoMembers() {
    MemberPattern pattern = MemberPattern.parse("com.acme.generated.*");

    assertThat(pattern.isClassPattern()).isTrue();
    assertThat(pattern.hasWildcardClass()).isTrue();
    assertThat(pattern.matchesClass("com.acme.generated.a.B")).isTrue();
    assertThat(pattern.matchesClass("com.acme.Generated")).isFalse();
    assertThat(pattern.matchesField("com.acme.generated.B", "f")).isFalse();
    assertThat(pattern.matchesMethod("com.acme.generated.B", "m", "()V")).isFalse();
  }

  @Test
  void aParameterListNamesNoField() {
    assertThat(MemberPattern.parse("a.B#m()").matchesField("a.B", "m")).isFalse();
  }

  @Test
  void showsItselfAsItIsWritten() {
    MemberPattern pattern = MemberPattern.parse(" a.B$C#m (int,java.lang.String ...)");

    assertThat(pattern).hasToString("a.B$C#m(int, java.lang.String[])");
    assertThat(pattern.classPattern()).isEqualTo("a.B$C");
    assertThat(pattern.memberPattern()).isEqualTo("m");
    assertThat(pattern.parameters()).hasValueSatisfying(types -> assertThat(types).hasSize(2));
    assertThat(pattern.hasWildcardClass()).isFalse();
    assertThat(MemberPattern.parse("a.B#m").parameters()).isEmpty();
    assertThat(MemberPattern.parse("a.B")).hasToString("a.B");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''          | a binary class name such as com.acme.Post$Draft",
        "a..B        | a binary class name such as com.acme.Post$Draft",
        "a.B.        | a binary class name such as com.acme.Post$Draft",
        "a b         | a binary class name such as com.acme.Post$Draft",
        "a/B#m       | dots between packages: a.B",
        "a.B#        | the name of one member, or <init>, after '#'",
        "a.B#m#n     | the name of one member, or <init>, after '#'",
        "a.B#a.b     | the name of one member, or <init>, after '#'",
        "a.B#m(int   | ')' at the end, after the parameter types",
        "a.B#m(int)x | ')' at the end, after the parameter types",
        "a.B#mint)   | '(' before ')'",
        "a.B#m(a,,b) | parameter types such as (java.lang.String, int[])",
        "a.B#m(int x)| parameter types such as (java.lang.String, int[])",
        "a.B#m(int[) | '[]' after the element type of an array",
        "a.B#m(L<a)  | as many '<' as '>' in the parameter types",
        "a.B#m(L>a)  | as many '<' as '>' in the parameter types",
        "a.B.m(int)  | a '#' before the member; did you mean 'a.B#m(int)'?",
        "a.B::m      | a '#' before the member; did you mean 'a.B#m'?"
      })
  void saysWhatItExpected(String text, String expected) {
    assertThatThrownBy(() -> MemberPattern.parse(text))
        .isInstanceOfSatisfying(
            MemberPatternException.class, e -> assertThat(e.expected()).isEqualTo(expected));
  }
}
