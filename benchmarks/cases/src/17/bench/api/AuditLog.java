package bench.api;

/** Not a use. */
public interface AuditLog {

  void note(Object entry);
}
