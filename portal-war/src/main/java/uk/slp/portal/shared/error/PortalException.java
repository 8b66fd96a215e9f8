package uk.slp.portal.shared.error;

/** A request that cannot be done, with one meaning and one HTTP status. Unchecked, so the transaction rolls back. */
public abstract class PortalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    protected PortalException(ErrorCode code, String message) {
        super(message);
        this.code = code;
    }

    /** What is told to whoever asked; there always is something. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    /** The stable code of this kind of failure. */
    public ErrorCode code() {
        return code;
    }
}
