package bench.policysubjects;

import java.util.List;

public interface School {

  List<Essay> essaysOf(long number);

  List<Essay> essaysAbout(long topic);

  List<Essay> approvedEssays();

  List<Essay> countedEssays();

  List<Essay> allEssays();
}
