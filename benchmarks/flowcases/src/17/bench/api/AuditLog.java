package bench.api;

/** No use of data. */
public interface AuditLog {

  void note(Object entry);
}
