package jakarta.persistence;

public @interface NamedQueries {
  NamedQuery[] value();
}
