package uk.slp.portal.shared.error;

/** A published thing that has been withdrawn; its record remains. Status 410. */
public class Gone extends PortalException {
    private static final long serialVersionUID = 1L;

    public Gone(String message) {
        super(ErrorCode.GONE, message);
    }
}
