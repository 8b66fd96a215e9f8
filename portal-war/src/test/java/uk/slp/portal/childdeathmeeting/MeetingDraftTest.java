package uk.slp.portal.childdeathmeeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.childdeathanalysis.AnalysisField;
import uk.slp.portal.childdeathanalysis.NewFactor;
import uk.slp.portal.childdeathmeeting.model.ReviewMeeting;
import uk.slp.portal.panelmeeting.MeetingPlan;

@DisplayName("The draft of the analysis form (domain reference 6.2: the review meeting drafts it)")
class MeetingDraftTest {
    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    @Test
    @DisplayName("takes texts, who came, answers for the family and factors by domain, without a score")
    void draft() {
        ReviewMeeting meeting = new ReviewMeeting(
                "CDM-2026-1001",
                UUID.randomUUID(),
                new ReviewMeetingPlan(new MeetingPlan(DAY, "13:00", "Ward 3", null), "Dr Varma", null),
                "ruby.ellery",
                NOW);
        meeting.invite(
                List.of(
                        new Invitee("Sister Amory", "Ward sister", "Trust", null),
                        new Invitee("Fenby School", null, "Fenby School", null)),
                "ruby.ellery",
                NOW);
        meeting.write(
                Map.of(
                        MeetingText.SUMMARY, "He was struck by a car.",
                        MeetingText.DISCUSSION, "All spoke.",
                        MeetingText.CATEGORY, "3",
                        MeetingText.FACTORS_C, "No crossing\nDusk"),
                List.of(FamilyAnswer.open(UUID.randomUUID(), "Was he in pain?").with("No.", "The officer", DAY)),
                "ruby.ellery",
                NOW);
        meeting.hold(Set.of(1), DAY, "ruby.ellery", NOW);
        Map<AnalysisField, String> texts = MeetingDraft.texts(meeting);
        assertEquals("He was struck by a car.", texts.get(AnalysisField.SUMMARY));
        assertEquals("3", texts.get(AnalysisField.CATEGORY));
        assertEquals("Ward sister, Trust", texts.get(AnalysisField.AGENCIES));
        assertEquals(
                "Was he in pain?\nNo.\nThe officer, by Friday 27 November 2026",
                texts.get(AnalysisField.FAMILY_FEEDBACK));
        assertFalse(texts.containsValue("All spoke."), "the minute stays with the meeting");
        assertEquals(
                List.of(new NewFactor("C", "No crossing", null), new NewFactor("C", "Dusk", null)),
                MeetingDraft.factors(meeting));
    }
}
