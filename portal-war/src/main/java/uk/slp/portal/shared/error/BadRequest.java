package uk.slp.portal.shared.error;

import java.util.List;

/** A request that cannot be read: an unknown word, a date that is none, a number out of range. Status 400. */
public class BadRequest extends RuleViolation {
    private static final long serialVersionUID = 1L;

    public BadRequest(String field, String code, String message) {
        this(List.of(new Violation(field, code, message)));
    }

    /** Everything that cannot be read, at once. */
    public BadRequest(List<Violation> violations) {
        super(ErrorCode.BAD_REQUEST, violations);
    }
}
