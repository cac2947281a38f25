package bench.policysubjects;

public class Essay {

  public Pupil writer;
  public Pupil reader;
  public String text;
  public int words;
}
