package bench.policysubjects;

import bench.api.Trainer;
import java.util.List;

/** Whom data are about, as the policy says. */
public class Trains {

  private final School school;
  private final Approvals approvals;
  private final Trainer trainer;

  public Trains(School school, Approvals approvals, Trainer trainer) {
    this.school = school;
    this.approvals = approvals;
    this.trainer = trainer;
  }

  public void pupil(Pupil pupil, Pupil other) {
    if (approvals.approved(pupil.getNumber())) {
      trainer.learn(pupil.getName()); // EXPECT: none
      trainer.learn(pupil.getYear()); // EXPECT: none
      trainer.learn(other.getName()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void writer(Essay essay) {
    if (approvals.approved(essay.writer.getNumber())) {
      trainer.learn(essay.text); // EXPECT: none
      trainer.learn(essay.words); // EXPECT: none
    }
  }

  public void reader(Essay essay) {
    if (approvals.approved(essay.reader.getNumber())) {
      trainer.learn(essay.text); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void graded(Grade grade) {
    if (approvals.approved(grade.getPupil().getNumber())) {
      trainer.learn(grade.getRemark()); // EXPECT: none
    }
  }

  public void tutored(Grade grade) {
    if (approvals.approved(grade.getTutor().getNumber())) {
      trainer.learn(grade.getRemark()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void found(long number) {
    if (approvals.approved(number)) {
      for (Essay essay : school.essaysOf(number)) {
        trainer.learn(essay.text); // EXPECT: none
      }
    }
  }

  public void foundByTopic(long topic) {
    if (approvals.approved(topic)) {
      for (Essay essay : school.essaysAbout(topic)) {
        trainer.learn(essay.text); // EXPECT: ConsentOfAnotherSubject
      }
    }
  }

  public void filtered() {
    for (Essay essay : school.approvedEssays()) {
      trainer.learn(essay.text); // EXPECT: none
    }
    for (Essay essay : school.countedEssays()) {
      trainer.learn(essay.text); // EXPECT: ConsentForAnotherPurpose
    }
    for (Essay essay : school.allEssays()) {
      trainer.learn(essay.text); // EXPECT: MissingConsentCheck
    }
  }

  public void batch(List<Essay> essays) {
    for (Essay essay : essays) {
      trainer.learn(essay.text); // EXPECT: none
    }
  }

  public void openBatch(List<Essay> essays) {
    for (Essay essay : essays) {
      trainer.learn(essay.text); // EXPECT: MissingConsentCheck
      trainer.learn(essay.words); // EXPECT: none
    }
  }
}
