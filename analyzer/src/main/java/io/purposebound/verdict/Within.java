package io.purposebound.verdict;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.MethodKey;
import io.purposebound.declarations.Declarations;
import io.purposebound.declarations.Names;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names the declared method that code stands in. Lambdas and local classes have numbers in their
 * names that change when a neighbour comes or goes, so the method around them stands for them.
 */
final class Within {
  private static final int DEEPEST = 16;
  private static final Pattern NUMBER = Pattern.compile("\\$\\d+");

  private final Declarations declarations;

  Within(Declarations declarations) {
    this.declarations = declarations;
  }

  String of(MethodKey method) {
    MethodKey m = method;
    for (int i = 0; i < DEEPEST; i++) {
      m = declarations.enclosing(m);
      Optional<ClassFile> owner = declarations.types().find(m.owner());
      if (owner.isEmpty() || owner.get().node().outerClass == null) {
        break;
      }
      String around = owner.get().node().outerMethod;
      if (around == null) {
        // a local class in an initialiser: the class around it is all that is known
        return NUMBER.matcher(owner.get().node().outerClass.replace('/', '.')).replaceAll("\\$");
      }
      m = new MethodKey(owner.get().node().outerClass, around, owner.get().node().outerMethodDesc);
    }
    String name = m.name().startsWith("lambda$") ? "lambda" : m.name();
    return NUMBER
        .matcher(
            name.equals("lambda")
                ? m.owner().replace('/', '.') + "#lambda"
                : Names.method(m.owner(), name, m.desc()))
        .replaceAll("\\$");
  }
}
