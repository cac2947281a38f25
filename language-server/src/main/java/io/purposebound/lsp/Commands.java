package io.purposebound.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import io.purposebound.verdict.Finding;
import java.util.ArrayList;
import java.util.List;

/** Commands that clients can have executed. */
final class Commands {
  /** Shows flows as trees: takes a list of fingerprints, returns a list of {@link FlowTree}. */
  static final String SHOW_FLOWS = "purposebound.showFlows";

  /** Returns the trees as text: takes a list of fingerprints. */
  static final String FLOW_TEXT = "purposebound.flowText";

  /** Opens a place: takes an address and a range. */
  static final String OPEN = "purposebound.open";

  /** Judges everything again. */
  static final String JUDGE_ALL = "purposebound.judgeAll";

  static final List<String> ALL = List.of(SHOW_FLOWS, FLOW_TEXT, OPEN, JUDGE_ALL);

  private Commands() {}

  /** Returns the trees of the findings that are named by their fingerprints. */
  static List<FlowTree> flows(List<Object> arguments, List<Judged> judged) {
    List<String> wanted = fingerprints(arguments);
    List<FlowTree> trees = new ArrayList<>();
    for (Judged module : judged) {
      for (Finding finding : module.report().findings()) {
        if (wanted.contains(finding.fingerprint())) {
          trees.add(FlowTree.of(finding, module));
        }
      }
    }
    return trees;
  }

  private static List<String> fingerprints(List<Object> arguments) {
    List<String> all = new ArrayList<>();
    for (Object argument : arguments) {
      if (argument instanceof JsonArray list) {
        for (JsonElement e : list) {
          all.add(e.getAsString());
        }
      } else if (argument instanceof JsonPrimitive one) {
        all.add(one.getAsString());
      }
    }
    return all;
  }
}
