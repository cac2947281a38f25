package bench.flowio;

import bench.api.Trainer;
import bench.model.User;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writers and streams of the program's own below those of the library. */
final class OwnStreams {

  static final class Learning extends Writer {
    private final Trainer trainer;

    Learning(Trainer trainer) {
      this.trainer = trainer;
    }

    @Override
    public void write(char[] buffer, int offset, int length) {
      trainer.learn(buffer); // EXPECT: MissingConsentCheck
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  static final class CleanLearning extends Writer {
    private final Trainer trainer;

    CleanLearning(Trainer trainer) {
      this.trainer = trainer;
    }

    @Override
    public void write(char[] buffer, int offset, int length) {
      trainer.learn(buffer); // EXPECT: none
      trainer.learn(length); // EXPECT: none
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  static final class Bytes extends OutputStream {
    private final Trainer trainer;

    Bytes(Trainer trainer) {
      this.trainer = trainer;
    }

    @Override
    public void write(int b) {
      trainer.learn(b); // EXPECT: MissingConsentCheck
    }
  }

  void wrapped(User user, Trainer trainer) throws IOException {
    try (Writer out = new BufferedWriter(new Learning(trainer))) {
      out.write(user.bio());
    }
    new PrintWriter(new CleanLearning(trainer)).println(user.handle());
    new PrintWriter(new BufferedWriter(new Learning(trainer))).println(user.bio());
    try (Writer out = new OutputStreamWriter(new Bytes(trainer), StandardCharsets.UTF_8)) {
      out.write(user.bio());
    }
  }
}
