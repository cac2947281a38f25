package jakarta.interceptor;

/** Stand-in for the interface of that name. */
public interface InvocationContext {

  Object[] getParameters();

  Object getTarget();

  Object proceed() throws Exception;
}
