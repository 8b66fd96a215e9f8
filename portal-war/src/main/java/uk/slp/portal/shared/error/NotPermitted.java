package uk.slp.portal.shared.error;

/** The person may know of the record but may not do this. Status 403; written to the audit trail. */
public class NotPermitted extends PortalException {
    private static final long serialVersionUID = 1L;

    public NotPermitted(String message) {
        super(ErrorCode.NOT_PERMITTED, message);
    }
}
