package uk.slp.portal.shared.error;

/** Stable codes of failures, told to programs in every problem document. A code is never renamed and never reused. */
public enum ErrorCode {
    NOT_FOUND("not_found", 404, "There is no such thing, or you may not know of it"),
    NOT_SIGNED_IN("not_signed_in", 401, "Sign in first"),
    NOT_PERMITTED("not_permitted", 403, "You may not do this"),
    BAD_REQUEST("bad_request", 400, "The request cannot be read"),
    VERSION_MISSING("version_missing", 428, "Say with If-Match which version you are changing"),
    STALE_VERSION("stale_version", 412, "Somebody else changed this since you read it"),
    NOT_ALLOWED_NOW("not_allowed_now", 409, "This cannot be done in the present state"),
    REFUSED("refused", 422, "Something must be put right first"),
    UNKNOWN_YEAR("unknown_year", 422, "The calendar does not know that year"),
    GONE("gone", 410, "This was published and has been withdrawn"),
    TOO_MANY_TRIES("too_many_tries", 429, "Wait before you try again"),
    TOO_LARGE("too_large", 413, "That is too large"),
    UNEXPECTED("unexpected", 500, "Something went wrong at our end");

    private final String code;
    private final int status;
    private final String title;

    ErrorCode(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    /** Stable code. */
    public String code() {
        return code;
    }

    /** HTTP status. */
    public int status() {
        return status;
    }

    /** One sentence for people. */
    public String title() {
        return title;
    }
}
