package acme.export;

import acme.people.Post;

public final class Exporter {
  private final Trainer trainer;

  public Exporter(Trainer trainer) {
    this.trainer = trainer;
  }

  public void export(Post post) {
    trainer.learn(post.excerpt());
  }

  public void archive(Post post) {
    trainer.learn(post.excerpt());
  }
}
