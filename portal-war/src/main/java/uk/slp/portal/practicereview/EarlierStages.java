package uk.slp.portal.practicereview;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the timeline of a review tells of the case before it: the steps of the notification, of the rapid review and of
 * the case before the national body that moved it on, in words. Reasons stay with the record they belong to.
 */
final class EarlierStages {
    /** The steps that are told, by the kind of record; others are work within a stage. */
    private static final Map<String, Map<String, String>> TOLD = Map.of(
            "notification",
            Map.of(
                    "submit", "Notification sent",
                    "acknowledge", "Notification acknowledged",
                    "accept_withdrawal", "Withdrawal of the notification acknowledged",
                    "accept_not_met", "Acknowledged that the criteria are not met",
                    "decide_not_met", "Decided that the criteria are not met"),
            "rapid_review",
            Map.of(
                    "ask_for_sign_off", "Rapid review written, partners asked to sign",
                    "reopen", "Rapid review reopened",
                    "send", "Rapid review sent to the Panel"),
            "panel_case",
            Map.of(
                    "ask_for_information", "The Panel asked for more information",
                    "ask_to_reconsider", "The Panel asked the partners to reconsider",
                    "reply", "The partners answered the Panel",
                    "decide", "The Panel answered the rapid review"));

    private EarlierStages() {}

    /** Codes of the steps that are told. */
    static Set<String> actions() {
        return Set.copyOf(
                TOLD.values().stream().flatMap(steps -> steps.keySet().stream()).toList());
    }

    /** The words for a step, or null if it is not told. */
    static @Nullable String words(String subjectType, String action) {
        return TOLD.getOrDefault(subjectType, Map.of()).get(action);
    }

    /** Whether a kind of record comes before a review. */
    static boolean before(String subjectType) {
        return TOLD.containsKey(subjectType);
    }
}
