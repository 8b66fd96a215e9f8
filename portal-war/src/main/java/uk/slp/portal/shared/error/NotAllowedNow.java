package uk.slp.portal.shared.error;

/** The action is not possible in the record's present state. Status 409. */
public class NotAllowedNow extends PortalException {
    private static final long serialVersionUID = 1L;

    public NotAllowedNow(String message) {
        super(ErrorCode.NOT_ALLOWED_NOW, message);
    }
}
