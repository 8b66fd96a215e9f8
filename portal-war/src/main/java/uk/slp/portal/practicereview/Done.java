package uk.slp.portal.practicereview;

import uk.slp.portal.practicereview.model.ImprovementInformation;
import uk.slp.portal.shared.persistence.Coded;

/** What was done, as the history says it. */
final class Done {
    private Done() {}

    /** A step of another record that the history of a review tells of. */
    static final String NOTIFICATION_ENDED = "notification_ended";

    /** A step of a further notification that a review is about. */
    static final String FURTHER_ENDED = "further_notification_ended";

    /** The national body agreed to a review that the partners had begun by themselves. */
    static final String AGREED = "agreed_by_panel";

    /** The first step of a review that the partners decided on without the national body. */
    static final String DECIDED = "decide";

    /** The words for the code of a step of a review, or of the information that stands for a withheld one. */
    static String of(String subjectType, String code) {
        return subjectType.equals(ImprovementInformation.TYPE)
                ? Coded.of(ImprovementAction.class, code).done()
                : of(code);
    }

    /** The words for the code of a step; the first step is no action of anybody here. */
    static String of(String code) {
        if (NOTIFICATION_ENDED.equals(code)) {
            return "The notification came to an end";
        }
        if (FURTHER_ENDED.equals(code)) {
            return "A further notification that it is about came to an end";
        }
        if (AGREED.equals(code)) {
            return "The Panel agreed to a local review; this one had begun";
        }
        if (DECIDED.equals(code)) {
            return "The partners decided on a review, to be commissioned";
        }
        if (!Coded.known(ReviewAction.class, code)) {
            return "Agreed by the Panel, to be commissioned";
        }
        return switch (Coded.of(ReviewAction.class, code)) {
            case COMMISSION -> "Commissioned";
            case NOT_PROCEED -> "Not proceeding";
            case WRITE -> "Report changed";
            case CHANGE_REVIEWER -> "Reviewer changed";
            case EXPLAIN_DELAY -> "Delay explained";
            case MARK_FINAL -> "Report marked final";
            case REOPEN -> "Report reopened";
            case CHECK -> "Anonymity checked";
            case PLAN -> "Publication planned";
            case SEND_COPY -> "Copy sent to the Panel, the Secretary of State and Ofsted";
            case SET_MINUTE -> "To publish itself at a minute that was set";
            case STOP_MINUTE -> "No longer to publish itself";
            case NOT_PUBLISHED -> "Not published at its minute";
            case PUBLISH -> "Published";
            case WITHHOLD -> "Withheld";
            case SEND_TO_REPOSITORY -> "Sent to the national repository";
        };
    }
}
