package io.purposebound.javac;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Follows one compilation and judges its classes when all are written. A compilation with errors
 * writes none or only some: it is not judged.
 */
final class CompilationListener implements TaskListener {
  private final JavacTask task;
  private final String[] arguments;
  private final CompiledSources sources = new CompiledSources();
  private final Set<String> unwritten = new HashSet<>();
  private @Nullable Filer filer;
  private boolean written;

  CompilationListener(JavacTask task, String... arguments) {
    this.task = task;
    this.arguments = arguments;
  }

  void setFiler(Filer filer) {
    this.filer = filer;
  }

  @Override
  public void started(TaskEvent event) {
    TypeElement type = event.getTypeElement();
    if (event.getKind() == TaskEvent.Kind.ANALYZE && type != null) {
      unwritten.add(type.getQualifiedName().toString());
    }
  }

  @Override
  public void finished(TaskEvent event) {
    switch (event.getKind()) {
      case PARSE -> {
        ExpressionTree name = event.getCompilationUnit().getPackageName();
        sources.add(name == null ? "" : name.toString(), event.getSourceFile());
      }
      case GENERATE -> {
        TypeElement type = event.getTypeElement();
        if (type != null) {
          unwritten.remove(type.getQualifiedName().toString());
          written = true;
        }
      }
      case COMPILATION -> end();
      default -> {}
    }
  }

  private void end() {
    FilerProcessor.forget();
    unwritten.removeIf(n -> n.endsWith("package-info") || n.endsWith("module-info"));
    if (written && unwritten.isEmpty()) {
      new CompilationCheck(new CompilerLog(task, sources), sources, filer).run(arguments);
    }
  }
}
