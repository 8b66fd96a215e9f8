package uk.slp.portal.shared.error;

/** The call needs a signed-in person. Status 401. */
public class NotSignedIn extends PortalException {
    private static final long serialVersionUID = 1L;

    public NotSignedIn(String message) {
        super(ErrorCode.NOT_SIGNED_IN, message);
    }
}
