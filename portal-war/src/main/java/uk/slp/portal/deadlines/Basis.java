package uk.slp.portal.deadlines;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;

/**
 * The event from which a rule counts. Its words fit behind "if", "the day after" and "the date".
 */
public enum Basis {
    AWARENESS("the local authority became aware", "Aware"),
    NOTIFICATION_SENT("the notification was sent", "Sent"),
    REFERRAL("the partners received the referral", "Referred"),
    RAPID_REVIEW_SENT("the rapid review was sent", "Sent"),
    PANEL_REQUEST("the national body asked", "Asked"),
    REVIEW_DECISION("the decision to start the review was made", "Decided"),
    NATIONAL_DECISION("the national review was started", "Started"),
    PUBLICATION("the report is published", "Published"),
    PUBLISHED("the report was published", "Published"),
    DEATH("the child died", "Died"),
    CDOP_NOTIFIED("the overview panel was told", "Told"),
    FORM_REQUESTED("the form was requested", "Requested"),
    CDRM_OR_INQUEST("the panel received the meeting’s report, or the inquest result if later", "Received"),
    FINANCIAL_YEAR_END("the financial year ends", "Year ends"),
    YEARLY_REPORT_PUBLISHED("the last yearly report was published", "Published");

    private static final MonthDay YEAR_END = MonthDay.of(3, 31);

    private final String words;
    private final String startWord;

    Basis(String words, String startWord) {
        this.words = words;
        this.startWord = startWord;
    }

    /** The event as a clause: "the local authority became aware". */
    public String words() {
        return words;
    }

    /** One word under the first day of a strip: "Aware". */
    public String startWord() {
        return startWord;
    }

    /** Whether such an event can be on that day: a financial year ends on 31 March. */
    public boolean canBe(LocalDate day) {
        return this != FINANCIAL_YEAR_END || MonthDay.from(day).equals(YEAR_END);
    }

    static Basis of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
