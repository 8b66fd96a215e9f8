package uk.slp.portal.shared.error;

/** A request body longer than the portal reads. Status 413. */
public class TooLarge extends PortalException {
    private static final long serialVersionUID = 1L;

    public TooLarge(String message) {
        super(ErrorCode.TOO_LARGE, message);
    }
}
