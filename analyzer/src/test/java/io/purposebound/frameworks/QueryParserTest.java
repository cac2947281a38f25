package io.purposebound.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QueryParserTest {
  private static Condition where(String query) {
    return QueryParser.parse(query).orElseThrow().where();
  }

  private static Condition of(String condition) {
    Condition.All all = (Condition.All) where("select u from User u where " + condition);
    return all.of().get(0);
  }

  private static Condition isTrue(String... path) {
    return new Condition.Equal(new Term.Path(List.of(path)), new Term.Literal(true));
  }

  @Test
  void conjunctionBindsStrongerThanDisjunction() {
    assertThat(of("u.a = true and u.b = true or u.c = true"))
        .isEqualTo(
            new Condition.Any(
                List.of(
                    new Condition.All(List.of(isTrue("u", "a"), isTrue("u", "b"))),
                    isTrue("u", "c"))));
  }

  @Test
  void parenthesesAndNegationsAreKept() {
    assertThat(of("NOT (u.a = TRUE or (u.b = true))"))
        .isEqualTo(
            new Condition.Not(new Condition.Any(List.of(isTrue("u", "a"), isTrue("u", "b")))));
  }

  @Test
  void aComparisonThatIsNotUnderstoodCostsOnlyItself() {
    assertThat(of("u.age between 3 and 5 and u.a = true and lower(u.n) like '%x%'"))
        .isEqualTo(
            new Condition.All(
                List.of(
                    new Condition.Unclear("u . age between 3 and 5"),
                    isTrue("u", "a"),
                    new Condition.Unclear("lower ( u . n ) like %x%"))));
  }

  @Test
  void aCaseIsOneValueThatIsNotUnderstood() {
    assertThat(of("case when u.a = true and u.b = true then 1 else 0 end = 1 and u.c = true"))
        .isInstanceOfSatisfying(
            Condition.All.class,
            a -> {
              assertThat(a.of().get(0)).isInstanceOf(Condition.Unclear.class);
              assertThat(a.of().get(1)).isEqualTo(isTrue("u", "c"));
            });
  }

  @Test
  void rowsWithoutAnAnswerPassANegatedTruthTest() {
    assertThat(of("u.a is true")).isEqualTo(isTrue("u", "a"));
    assertThat(of("u.a is not false")).isInstanceOf(Condition.Unclear.class);
    assertThat(of("u.a is not null"))
        .isEqualTo(
            new Condition.Not(
                new Condition.Equal(new Term.Path(List.of("u", "a")), new Term.Null())));
  }

  @Test
  void conditionsOfInnerJoinsHoldOfTheRowsAndThoseOfOuterJoinsDoNot() {
    assertThat(where("select p from Post p join p.author u on u.a = true"))
        .isEqualTo(new Condition.All(List.of(isTrue("u", "a"))));
    assertThat(where("select p from Post p left outer join p.author u on u.a = true"))
        .isEqualTo(new Condition.All(List.of()));
  }

  @Test
  void whatIsSelectedAndFromWhereIsKept() {
    Query q =
        QueryParser.parse(
                "select distinct new a.Dto(p.text, u.id) from Post as p inner join fetch p.author u"
                    + " where u.a = :x group by p.id having count(p) > 1 order by p.id desc")
            .orElseThrow();
    assertThat(q.selected())
        .containsExactly(new Term.Path(List.of("p", "text")), new Term.Path(List.of("u", "id")));
    assertThat(q.from())
        .containsExactly(
            new Query.From("p", List.of("Post")), new Query.From("u", List.of("p", "author")));
    assertThat(q.where())
        .isEqualTo(
            new Condition.All(
                List.of(
                    new Condition.Equal(
                        new Term.Path(List.of("u", "a")), new Term.Parameter("x")))));
  }

  @Test
  void aSetOperationOrAStatementOfAnotherKindIsNoQuery() {
    assertThat(
            QueryParser.parse("select u from User u where u.a = true union select u from User u"))
        .isEmpty();
    assertThat(QueryParser.parse("update User u set u.a = true")).isEmpty();
    assertThat(QueryParser.parse("select u from (select v from User v) u where u.a = true"))
        .isEmpty();
    assertThat(QueryParser.parse("")).isEmpty();
  }

  @Test
  void commentsQuotesAndParametersAreRead() {
    assertThat(of("/* why */ u.\"Order\" = 'it''s' -- end\n and u.b = ?#{principal.ok}"))
        .isEqualTo(
            new Condition.All(
                List.of(
                    new Condition.Equal(
                        new Term.Path(List.of("u", "Order")), new Term.Literal("it's")),
                    new Condition.Equal(
                        new Term.Path(List.of("u", "b")), new Term.Parameter("#{principal.ok}")))));
  }
}
