package bench.api;

public interface CorpusFactory {

  CorpusWriter open(String name);
}
