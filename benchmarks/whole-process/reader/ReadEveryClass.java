import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/** The yardstick: reads every class of a jar into an ASM tree, and does nothing with it. */
public final class ReadEveryClass {
  private ReadEveryClass() {}

  public static void main(String[] args) throws IOException {
    int classes = 0;
    int methods = 0;
    try (ZipFile jar = new ZipFile(args[0])) {
      for (Enumeration<? extends ZipEntry> all = jar.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        if (entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/")) {
          ClassNode node = new ClassNode();
          try (InputStream in = jar.getInputStream(entry)) {
            new ClassReader(in.readAllBytes()).accept(node, 0);
          }
          classes++;
          methods += node.methods.size();
        }
      }
    }
    System.out.println(classes + " classes, " + methods + " methods");
  }
}
