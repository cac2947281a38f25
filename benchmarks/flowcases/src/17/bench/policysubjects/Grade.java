package bench.policysubjects;

public class Grade {

  private Pupil pupil;
  private Pupil tutor;
  private String remark;

  public Pupil getPupil() {
    return pupil;
  }

  public Pupil getTutor() {
    return tutor;
  }

  public String getRemark() {
    return remark;
  }
}
