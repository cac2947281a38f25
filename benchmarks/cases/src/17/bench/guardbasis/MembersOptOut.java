package bench.guardbasis;

import bench.api.Trainer;
import bench.model.ConsentStatus;
import bench.model.Member;
import java.util.List;

/** Opt-outs as fields of the person. */
public class MembersOptOut {

  private final Trainer trainer;

  public MembersOptOut(Trainer trainer) {
    this.trainer = trainer;
  }

  public void optOut(Member member) {
    if (!member.trainingOptOut) {
      trainer.learn(member.about); // EXPECT: InsufficientLegalBasis
    }
  }

  public void optIn(Member member) {
    if (member.trainingOk) {
      trainer.learn(member.about); // EXPECT: none
    }
  }

  public void both(Member member) {
    if (member.trainingOk && !member.trainingOptOut) {
      trainer.learn(member.about); // EXPECT: none
    }
  }

  public void optOutSkips(List<Member> members) {
    for (Member member : members) {
      if (member.trainingOptOut) {
        continue;
      }
      trainer.learn(member.city); // EXPECT: InsufficientLegalBasis
    }
  }

  public void statusAfterOptOut(List<Member> members) {
    for (Member member : members) {
      if (member.trainingOptOut || member.trainingStatus != ConsentStatus.GRANTED) {
        continue;
      }
      trainer.learn(member.city); // EXPECT: none
    }
  }
}
