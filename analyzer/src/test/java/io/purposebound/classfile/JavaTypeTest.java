package io.purposebound.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JavaTypeTest {
  @Test
  void descriptorsAreRead() {
    assertThat(JavaType.ofDescriptor("Ljava/lang/String;"))
        .isEqualTo(JavaType.of("java/lang/String"));
    assertThat(JavaType.ofDescriptor("I").isPrimitive()).isTrue();
    assertThat(JavaType.ofDescriptor("V").isPrimitive()).isTrue();
    assertThat(JavaType.ofDescriptor("[[J")).hasToString("[[[[J]]");
  }

  @Test
  void arraysAreNoPrimitives() {
    JavaType array = JavaType.of("[Lacme/Post;");
    assertThat(array.isArray()).isTrue();
    assertThat(array.isPrimitive()).isFalse();
    assertThat(array.arg(0)).isEqualTo(JavaType.of("acme/Post"));
  }

  @Test
  void unknownArgumentsAreObjects() {
    JavaType list = new JavaType("java/util/List", List.of(new JavaType("'T", List.of())));
    assertThat(list.arg(0)).isEqualTo(JavaType.OBJECT);
    assertThat(list.arg(1)).isEqualTo(JavaType.OBJECT);
    assertThat(list.args().get(0).isVariable()).isTrue();
  }
}
