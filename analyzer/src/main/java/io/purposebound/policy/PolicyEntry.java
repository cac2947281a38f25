package io.purposebound.policy;

/** An entry of the policy file that says something about program elements. */
public sealed interface PolicyEntry
    permits SourceEntry,
        UseEntry,
        CheckEntry,
        FilteredEntry,
        RequiresEntry,
        SubjectEntry,
        ForPurposeEntry,
        NotPersonalEntry,
        AnonymizerEntry,
        PseudonymizerEntry,
        PurposeKeyEntry,
        FlowEntry {
  /** Returns the elements that the entry speaks of. */
  ElementRef element();
}
