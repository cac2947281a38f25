package bench.policypurposes;

public enum Study {
  ANY,
  AI,
  LANGUAGE,
  SURVEY
}
