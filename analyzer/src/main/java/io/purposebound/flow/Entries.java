package io.purposebound.flow;

import io.purposebound.classfile.Method;
import io.purposebound.declarations.PolicyMatcher;
import io.purposebound.policy.AnalysisScope;
import io.purposebound.policy.PatternRef;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AnnotationNode;

/** Which methods something outside the program calls. */
final class Entries {
  private static final List<String> HANDLERS =
      List.of(
          "Mapping;",
          "Listener;",
          "Scheduled;",
          "Schedule;",
          "Handler;",
          "Incoming;",
          "Subscribe;",
          "/GET;",
          "/POST;",
          "/PUT;",
          "/DELETE;",
          "/PATCH;",
          "/Path;",
          "Consumer;",
          "OnMessage;",
          "PostConstruct;",
          "PreDestroy;",
          "/Test;",
          "Observes;",
          "OnEvent;",
          "/Query;",
          "Mutation;",
          "/Get;",
          "/Post;",
          "/Put;",
          "/Delete;",
          "/Patch;",
          "ServiceActivator;",
          "/Async;",
          "ConsumeEvent;",
          "Timeout;",
          "BeforeEach;",
          "AfterEach;",
          "/Bean;",
          "Topic;");

  private final AnalysisScope scope;
  private final PolicyMatcher matcher;

  Entries(AnalysisScope scope, PolicyMatcher matcher) {
    this.scope = scope;
    this.matcher = matcher;
  }

  /** Returns whether it is an entry even where the program calls it too. */
  boolean isAlways(Method m) {
    if (m.isSynthetic()) {
      return false;
    }
    for (PatternRef p : scope.entries()) {
      if (matcher.matches(p.pattern(), m.key())) {
        return true;
      }
    }
    if (scope.openWorld()
        && (m.is(Opcodes.ACC_PUBLIC) || m.is(Opcodes.ACC_PROTECTED))
        && !m.node().name.equals("<clinit>")) {
      return true;
    }
    return isHandler(m.node().visibleAnnotations) || isHandler(m.node().invisibleAnnotations);
  }

  private static boolean isHandler(@Nullable List<AnnotationNode> annotations) {
    if (annotations != null) {
      for (AnnotationNode a : annotations) {
        if (!a.desc.startsWith("Lio/purposebound/")
            && !a.desc.startsWith("Ljava/lang/")
            && HANDLERS.stream().anyMatch(a.desc::endsWith)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns whether it may be an entry at all when nobody calls it. */
  static boolean isPossible(Method m) {
    return !m.isSynthetic() && !m.isBridge();
  }

  /** Returns whether the policy leaves this class out. */
  boolean isExcluded(String internalName) {
    String binary = internalName.replace('/', '.');
    return scope.exclude().stream().anyMatch(p -> p.pattern().matchesClass(binary));
  }
}
