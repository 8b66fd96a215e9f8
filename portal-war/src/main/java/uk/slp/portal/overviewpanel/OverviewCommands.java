package uk.slp.portal.overviewpanel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.panelmeeting.MeetingPlan;
import uk.slp.portal.panelmeeting.Minute;

/** What can be asked of a meeting of an overview panel. People are named by their sign-in names. */
public final class OverviewCommands {
    private OverviewCommands() {}

    /**
     * Plan a meeting.
     *
     * @param theme code, or null for deaths of every kind
     */
    public record Plan(MeetingPlan plan, @Nullable String theme, @Nullable String chair, List<String> members) {
        public Plan {
            members = List.copyOf(members);
        }
    }

    /** Change the plan of a meeting. */
    public record Change(String reference, long expectedVersion, Plan plan) {}

    /**
     * Put a death at another place of the agenda.
     *
     * @param place as typed
     */
    public record Arrange(String reference, long expectedVersion, int number, @Nullable String place) {
        /** The place, counted from 1; what is no number is no place of any agenda. */
        int newPlace() {
            try {
                return Integer.parseInt(place == null ? "" : place.strip());
            } catch (NumberFormatException e) {
                return -1;
            }
        }
    }

    /** A step that needs nothing more than, where the table asks for it, a reason. */
    public record Step(String reference, long expectedVersion, @Nullable String reason) {}

    /**
     * Put deaths on the agenda.
     *
     * @param cases references of the cases
     */
    public record PutOn(String reference, long expectedVersion, List<String> cases) {
        public PutOn {
            cases = List.copyOf(cases);
        }
    }

    /** Record who came. */
    public record Hold(String reference, long expectedVersion, List<String> present) {
        public Hold {
            present = List.copyOf(present);
        }
    }

    /**
     * Keep what the panel decided of one death.
     *
     * @param analysisVersion version of the analysis as it was shown
     * @param outcome code of {@link ItemOutcome}
     * @param category number of the category as the panel decides
     * @param overall code, or null as it follows from the factors
     * @param overallReason why the panel judges otherwise
     */
    public record Decide(
            String reference,
            long expectedVersion,
            int number,
            Minute minute,
            long analysisVersion,
            @Nullable String outcome,
            @Nullable String category,
            @Nullable String overall,
            @Nullable String overallReason) {}
}
