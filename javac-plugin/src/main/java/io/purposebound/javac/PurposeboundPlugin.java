package io.purposebound.javac;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;

/** What {@code -Xplugin:Purposebound} starts. */
public final class PurposeboundPlugin implements Plugin {
  @Override
  public String getName() {
    return "Purposebound";
  }

  @Override
  public void init(JavacTask task, String... arguments) {
    CompilationListener listener = new CompilationListener(task, arguments);
    FilerProcessor.inThisThread(listener::setFiler);
    task.addTaskListener(listener);
  }
}
