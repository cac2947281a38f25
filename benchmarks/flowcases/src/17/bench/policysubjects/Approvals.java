package bench.policysubjects;

public interface Approvals {

  boolean approved(long number);
}
