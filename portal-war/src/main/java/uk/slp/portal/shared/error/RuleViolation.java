package uk.slp.portal.shared.error;

import java.util.List;

/** Input or a state that a rule refuses; carries every violation at once, so that nobody mends them one by one. */
public class RuleViolation extends PortalException {
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    public RuleViolation(List<Violation> violations) {
        this(ErrorCode.REFUSED, violations);
    }

    public RuleViolation(String field, String code, String message) {
        this(List.of(new Violation(field, code, message)));
    }

    protected RuleViolation(ErrorCode errorCode, List<Violation> violations) {
        super(
                errorCode,
                violations.isEmpty() ? errorCode.title() : violations.get(0).message());
        this.violations = List.copyOf(violations);
    }

    /** Every violation, in the order of the fields on the page. */
    public List<Violation> violations() {
        return violations;
    }

    /**
     * Refuses if there is anything to refuse.
     *
     * @throws RuleViolation if the list is not empty
     */
    public static void throwIfAny(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new RuleViolation(violations);
        }
    }
}
