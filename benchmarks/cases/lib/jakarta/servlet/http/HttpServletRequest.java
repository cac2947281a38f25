package jakarta.servlet.http;

/** Stand-in for the type of that name. */
public interface HttpServletRequest {

  String getRemoteUser();
}
