package uk.slp.migration;

/** The command was called in a way that cannot work; the message is a sentence for the operator. */
class UsageProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageProblem(String sentence) {
        super(sentence);
    }
}
