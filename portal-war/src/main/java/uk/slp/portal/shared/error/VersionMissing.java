package uk.slp.portal.shared.error;

/** A write without If-Match. Status 428. */
public class VersionMissing extends PortalException {
    private static final long serialVersionUID = 1L;

    public VersionMissing(String message) {
        super(ErrorCode.VERSION_MISSING, message);
    }
}
