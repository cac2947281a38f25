package io.purposebound.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.purposebound.testing.SmallProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Type arguments are carried along the hierarchy. */
class GenericTypesTest {
  private static final String CODE =
      """
      class Page<T> {
        T first;
        java.util.List<T> items() { return null; }
        <R> R as(Class<R> type) { return null; }
        <N extends Number> N count() { return null; }
        void add(T item, java.util.Map<String, ? extends T> more) {}
      }
      class PostPage extends Page<Post> {}
      interface Source<K, V> extends java.util.function.Function<V, java.util.List<K>> {}
      class PostSource implements Source<Post, String> {
        public java.util.List<Post> apply(String s) { return null; }
      }
      class Raw extends Page {}
      """;

  @TempDir private Path folder;
  private ClassPath path;
  private TypeHierarchy types;
  private GenericTypes generics;

  @BeforeEach
  void compile() throws IOException {
    path =
        ClassPath.open(
            List.of(SmallProgram.in(folder).compile(CODE).classes()), List.of(), p -> {});
    types = new TypeHierarchy(path, p -> {});
    generics = new GenericTypes(types);
  }

  @AfterEach
  void close() throws IOException {
    path.close();
  }

  private Method method(String owner, String name) {
    return types.find(owner).orElseThrow().methods().stream()
        .filter(m -> m.node().name.equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static JavaType type(String name, JavaType... args) {
    return new JavaType(name, List.of(args));
  }

  private static final JavaType POST = JavaType.of("acme/Post");
  private static final JavaType PAGE_OF_POST = type("acme/Page", POST);

  @Test
  void resultsKnowTheArgumentsOfTheirReceiver() {
    Method items = method("acme/Page", "items");
    assertThat(generics.result(PAGE_OF_POST, items)).isEqualTo(type("java/util/List", POST));
    assertThat(generics.result(JavaType.of("acme/PostPage"), items))
        .isEqualTo(type("java/util/List", POST));
  }

  @Test
  void withoutArgumentsTheErasedTypeIsAllThereIs() {
    Method items = method("acme/Page", "items");
    assertThat(generics.result(JavaType.of("acme/Raw"), items).arg(0)).isEqualTo(JavaType.OBJECT);
    assertThat(generics.result(PAGE_OF_POST, method("acme/Page", "as"))).isEqualTo(JavaType.OBJECT);
  }

  @Test
  void boundsStandForVariables() {
    assertThat(generics.result(PAGE_OF_POST, method("acme/Page", "count")))
        .isEqualTo(JavaType.of("java/lang/Number"));
  }

  @Test
  void fieldsAndParametersToo() {
    ClassFile page = types.find("acme/Page").orElseThrow();
    assertThat(generics.field(PAGE_OF_POST, page, page.field("first").orElseThrow()))
        .isEqualTo(POST);
    assertThat(generics.parameters(PAGE_OF_POST, method("acme/Page", "add")))
        .containsExactly(POST, type("java/util/Map", JavaType.of("java/lang/String"), POST));
  }

  @Test
  void supertypesAreSeenWithTheirArguments() {
    assertThat(generics.asSuper(JavaType.of("acme/PostSource"), "java/util/function/Function"))
        .isEqualTo(
            type(
                "java/util/function/Function",
                JavaType.of("java/lang/String"),
                type("java/util/List", POST)));
    assertThat(generics.asSuper(POST, "acme/Page")).isEqualTo(POST);
  }
}
