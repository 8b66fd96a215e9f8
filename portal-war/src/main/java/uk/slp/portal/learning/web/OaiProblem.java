package uk.slp.portal.learning.web;

/** A request that the protocol answers with an error; the status stays 200, as it wants (OAI-PMH 2.0, section 3.6). */
final class OaiProblem extends Exception {
    private static final long serialVersionUID = 1L;

    /** The errors of the protocol that can happen here: there are always sets, and every item has a format. */
    enum Code {
        BAD_VERB("badVerb"),
        BAD_ARGUMENT("badArgument"),
        BAD_RESUMPTION_TOKEN("badResumptionToken"),
        CANNOT_DISSEMINATE_FORMAT("cannotDisseminateFormat"),
        ID_DOES_NOT_EXIST("idDoesNotExist"),
        NO_RECORDS_MATCH("noRecordsMatch");

        private final String word;

        Code(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    private final Code code;

    OaiProblem(Code code, String message) {
        super(message);
        this.code = code;
    }

    Code code() {
        return code;
    }

    /** Whether the arguments are not to be repeated in the answer, being wrong. */
    boolean hidesArguments() {
        return code == Code.BAD_VERB || code == Code.BAD_ARGUMENT;
    }
}
