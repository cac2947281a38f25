package jakarta.persistence;

public @interface NamedQuery {
  String name();

  String query();
}
