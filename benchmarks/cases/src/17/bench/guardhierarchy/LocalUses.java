package bench.guardhierarchy;

import java.util.List;

/** Nothing is annotated here. */
public class LocalUses implements Uses {

  private int count;

  @Override
  public void learn(Object example) {
    count++;
  }

  @Override
  public List<String> storiesOf(long personId) {
    return List.of("story " + personId + " of " + count);
  }
}
