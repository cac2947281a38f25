package io.purposebound.flow;

import io.purposebound.classfile.MethodKey;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import java.util.List;

/**
 * A call to be evaluated.
 *
 * @param key method as named by the call
 * @param args arguments, the receiver first unless static
 * @param isStatic whether there is no receiver
 * @param special whether it goes to exactly the named method (constructors, super, private)
 * @param site where it is
 */
record Call(MethodKey key, List<Sym> args, boolean isStatic, boolean special, Site site) {
  int shift() {
    return isStatic ? 0 : 1;
  }

  Sym receiver() {
    return args.get(0);
  }

  boolean isConstructor() {
    return key.name().equals("<init>");
  }

  String resultDescriptor() {
    return key.desc().substring(key.desc().indexOf(')') + 1);
  }
}
