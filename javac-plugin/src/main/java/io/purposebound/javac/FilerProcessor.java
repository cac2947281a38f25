package io.purposebound.javac;

import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Hands the compiler's {@link Filer} to the plugin: the one public way to learn where a compilation
 * writes its classes and what is on its class path. It claims no annotation and processes nothing.
 */
public final class FilerProcessor extends AbstractProcessor {
  /** A compilation starts plugins, processors and listeners in one thread, in this order. */
  private static final ThreadLocal<Consumer<Filer>> TAKER = new ThreadLocal<>();

  /** Called by javac, which finds the processor by its service file. */
  public FilerProcessor() {}

  /** Gives the filer of the compilation that this thread starts next. */
  static void inThisThread(Consumer<Filer> taker) {
    TAKER.set(taker);
  }

  /** Lets go of the compilation. */
  static void forget() {
    TAKER.remove();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    Consumer<Filer> taker = TAKER.get();
    if (taker != null) {
      taker.accept(environment.getFiler());
    }
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return false;
  }
}
