package bench.policyuses;

import java.util.ArrayList;
import java.util.List;

public class Dataset {

  public Object next;
  public Object last;
  private final Object first;
  private final List<Object> rows = new ArrayList<>();

  public Dataset(Object first, Object note) {
    this.first = first;
  }

  public void add(Object row) {
    rows.add(row);
  }

  public void clear() {
    rows.clear();
  }

  public int export() {
    return rows.size();
  }

  public Object first() {
    return first;
  }
}
