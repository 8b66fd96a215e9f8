package uk.slp.portal.panelmeeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.panel.RecordOutcome;
import uk.slp.portal.shared.text.TypedText;

/** What can be asked of a meeting of the national body. People are named by their sign-in names. */
public final class MeetingCommands {
    private MeetingCommands() {}

    /** Plan a meeting. */
    public record Plan(MeetingPlan plan, @Nullable String chair, List<String> members) {
        public Plan {
            members = List.copyOf(members);
        }
    }

    /** Change when and where it is, and who is asked. */
    public record Change(String reference, long expectedVersion, Plan plan) {}

    /**
     * Put cases on the agenda.
     *
     * @param cases references of the cases
     */
    public record PutOn(String reference, long expectedVersion, List<String> cases) {
        public PutOn {
            cases = List.copyOf(cases);
        }
    }

    /** Take a case off the agenda. */
    public record TakeOff(String reference, long expectedVersion, int number) {}

    /**
     * Say who presents a case and where it stands.
     *
     * @param lead null or empty for nobody
     * @param place counted from 1
     */
    public record Arrange(String reference, long expectedVersion, int number, @Nullable String lead, int place) {}

    /** A step that needs nothing more than, where the table asks for it, a reason. */
    public record Step(String reference, long expectedVersion, @Nullable String reason) {
        public Step {
            reason = TypedText.inLines(reason);
        }
    }

    /** Record who came. */
    public record Hold(String reference, long expectedVersion, List<String> present) {
        public Hold {
            present = List.copyOf(present);
        }
    }

    /**
     * Keep the minute of a case.
     *
     * @param outcome to be recorded with it in the same moment, or null
     */
    public record Write(
            String reference, long expectedVersion, int number, Minute minute, @Nullable RecordOutcome outcome) {}

    /**
     * Record that a later meeting agreed the minutes.
     *
     * @param agreedAt its reference
     */
    public record Agree(
            String reference, long expectedVersion, @Nullable String agreedAt, @Nullable String corrections) {}
}
