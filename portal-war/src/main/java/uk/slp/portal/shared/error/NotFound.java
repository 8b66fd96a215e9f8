package uk.slp.portal.shared.error;

/** There is no such record, or the person may not know that there is. Status 404. */
public class NotFound extends PortalException {
    private static final long serialVersionUID = 1L;

    public NotFound(String message) {
        super(ErrorCode.NOT_FOUND, message);
    }
}
