package bench.guardrequests;

import org.springframework.web.bind.annotation.RequestMapping;

/** Says for the classes below where their paths begin. */
@RequestMapping("/outside")
public abstract class OpenBase {}
