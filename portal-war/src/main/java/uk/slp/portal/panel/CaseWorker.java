package uk.slp.portal.panel;

/**
 * Somebody at the national body who can be given cases, and how much they have in hand.
 *
 * @param open cases that have not ended
 * @param waiting those of them that wait for an answer
 * @param pastUsualTime those of them that wait longer than usual; a service level, not a limit in law
 */
public record CaseWorker(
        String username, String displayName, String jobTitle, long open, long waiting, long pastUsualTime) {
    CaseWorker and(CaseWorker other) {
        return new CaseWorker(
                username,
                displayName,
                jobTitle,
                open + other.open,
                waiting + other.waiting,
                pastUsualTime + other.pastUsualTime);
    }

    /** Those that wait for the partners. */
    public long asked() {
        return open - waiting;
    }
}
