package io.purposebound.ir;

import io.purposebound.classfile.MethodKey;
import java.util.List;

/**
 * A call as made.
 *
 * @param method as named by the call
 * @param args arguments, the receiver first unless static
 * @param isStatic whether there is no receiver
 */
public record CallInfo(MethodKey method, List<Sym> args, boolean isStatic) {
  @Override
  public String toString() {
    StringBuilder s = new StringBuilder();
    if (!isStatic && !args.isEmpty()) {
      s.append(args.get(0)).append('.');
    }
    s.append(method.name()).append('(');
    for (int i = isStatic ? 0 : 1; i < args.size(); i++) {
      s.append(i > (isStatic ? 0 : 1) ? ", " : "").append(args.get(i));
    }
    return s.append(')').toString();
  }
}
