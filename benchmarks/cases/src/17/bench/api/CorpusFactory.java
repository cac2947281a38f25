package bench.api;

/** Opens corpora. */
public interface CorpusFactory {

  CorpusWriter open(String name);
}
