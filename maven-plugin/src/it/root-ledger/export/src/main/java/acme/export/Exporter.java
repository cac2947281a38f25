package acme.export;

import acme.people.Post;

public final class Exporter {
  private final Trainer trainer;
  private final Archive archive;

  public Exporter(Trainer trainer, Archive archive) {
    this.trainer = trainer;
    this.archive = archive;
  }

  public void export(Post post) {
    trainer.learn(post.excerpt());
  }

  public void archive(Post post) {
    archive.store(post.excerpt());
  }
}
