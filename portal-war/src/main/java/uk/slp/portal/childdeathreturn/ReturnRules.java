package uk.slp.portal.childdeathreturn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.agencysheet.AgencyKind;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.text.TypedText;

/** What a request, a reason and a settlement must be. */
public final class ReturnRules {
    /** Most characters of a reason, a note or the words of a settlement. */
    public static final int WORDS = 2_000;

    /** Most characters of who looked where and when. */
    public static final int SEARCH = 500;

    /** Most characters of the name of an agency. */
    public static final int NAME = 200;

    /** Weeks in which agencies are usually asked to answer: a habit of panels, not a limit in law (domain 6.2). */
    static final int USUAL_WEEKS = 3;

    private ReturnRules() {}

    /** Everything that is wrong with a request, the writer aside. */
    static List<Violation> wrong(AskReturn asked, LocalDate today) {
        List<Violation> found = new ArrayList<>();
        if (!Coded.known(AgencyKind.class, asked.kind() == null ? "" : asked.kind())) {
            found.add(new Violation("kind", "kind_required", "Choose what kind of agency it is."));
        }
        String name = tidied(asked.agency());
        if (name == null) {
            found.add(new Violation("agency", "agency_required", "Enter the name of the agency."));
        } else if (name.length() > NAME) {
            found.add(
                    new Violation("agency", "too_long", "Shorten the name of the agency to " + NAME + " characters."));
        }
        if (tidied(asked.address()) == null) {
            found.add(new Violation("address", "address_required", "Enter the e-mail address of who writes."));
        }
        if (asked.forms().isEmpty()) {
            found.add(new Violation("forms", "forms_required", "Choose at least one form."));
        }
        String note = tidied(asked.note());
        if (note != null && note.length() > WORDS) {
            found.add(new Violation(
                    "note", "too_long", "Shorten what else the agency needs to know to " + WORDS + " characters."));
        }
        wrongDay(found, asked.due(), asked.wrongDay(), today);
        return found;
    }

    static void wrongDay(List<Violation> found, @Nullable LocalDate due, boolean wrong, LocalDate today) {
        if (wrong) {
            found.add(new Violation("due", "no_day", "Enter a real day, such as 5 11 2026."));
        } else if (due == null) {
            found.add(new Violation("due", "day_required", "Enter the day by which the agency should answer."));
        } else if (due.isBefore(today)) {
            found.add(new Violation("due", "day_past", "The day by which to answer must not be in the past."));
        }
    }

    /** What is wrong with a reason. */
    public static List<Violation> wrongReason(@Nullable String reason) {
        String kept = tidied(reason);
        if (kept == null) {
            return List.of(new Violation("reason", "reason_required", "Give a reason."));
        }
        return kept.length() > WORDS
                ? List.of(new Violation("reason", "too_long", "Shorten the reason to " + WORDS + " characters."))
                : List.of();
    }

    /** What is wrong with the words on who looked for records. */
    public static List<Violation> wrongSearch(@Nullable String searched) {
        String kept = tidied(searched);
        if (kept == null) {
            return List.of(new Violation(
                    "searched",
                    "search_required",
                    "Say who looked for records, where and when: for example the name of the system and the day."));
        }
        return kept.length() > SEARCH
                ? List.of(new Violation(
                        "searched", "too_long", "Shorten who looked, where and when to " + SEARCH + " characters."))
                : List.of();
    }

    /** Without blanks around it; null for nothing. */
    public static @Nullable String tidied(@Nullable String text) {
        return TypedText.storable(text);
    }
}
