package uk.slp.portal.childdeathmeeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathanalysis.DeathCategory;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.shared.pdf.Paper;
import uk.slp.portal.shared.pdf.Paper.Fact;

/** The minutes of a review meeting. They name the child: they are for child death review only. */
final class MeetingMinutes {
    private static final String CONFIDENTIAL =
            "Confidential: for child death review only (Children Act 2004, section 16N). Do not pass on.";

    private MeetingMinutes() {}

    static Paper of(ReviewMeetingView meeting) {
        String title = "Minutes of the child death review meeting " + meeting.reference();
        Paper paper = new Paper(title, title);
        paper.heading(title).text(meeting.death().ownerName()).text(CONFIDENTIAL);
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Child", meeting.death().child()));
        facts.add(new Fact("Case", meeting.death().reference()));
        facts.add(new Fact("Day", DeadlineWords.full(meeting.day()) + " at " + meeting.time()));
        add(facts, "Place", meeting.place());
        facts.add(new Fact("Led by", meeting.lead()));
        add(facts, "Inquest", meeting.inquestNote());
        paper.facts(facts);
        paper.part("Who came").list(names(meeting, true));
        List<String> absent = names(meeting, false);
        if (!absent.isEmpty()) {
            paper.part("Invited, and did not come").list(absent);
        }
        for (MeetingText part : MeetingText.values()) {
            String text = meeting.text(part);
            if (text == null) {
                continue;
            }
            paper.part(part.question());
            if (part == MeetingText.CATEGORY) {
                text = DeathCategory.numbered(text)
                        .map(category -> category.number() + ". " + category.label())
                        .orElse(text);
            }
            text.lines().filter(line -> !line.isBlank()).forEach(paper::text);
        }
        if (!meeting.questions().isEmpty()) {
            paper.part("Questions of the family")
                    .table(
                            List.of("Question", "Answer", "Taken back by"),
                            meeting.questions().stream()
                                    .map(one -> List.of(
                                            one.question(), Objects.requireNonNullElse(one.answer(), ""), back(one)))
                                    .toList());
        }
        return paper;
    }

    private static List<String> names(ReviewMeetingView meeting, boolean came) {
        return meeting.guests().stream()
                .filter(guest -> guest.attended() == came)
                .map(guest -> guest.name() + (guest.rest().isEmpty() ? "" : ", " + guest.rest()) + instead(guest))
                .toList();
    }

    private static String instead(GuestLine guest) {
        String other = guest.reply().instead();
        return guest.attended() || other == null ? "" : "; in their place: " + other;
    }

    private static String back(FamilyAnswer one) {
        LocalDate due = one.due();
        LocalDate told = one.takenBack();
        String who = Objects.requireNonNullElse(one.by(), "");
        return told != null
                ? "Taken back on " + DeadlineWords.full(told) + ": " + one.how()
                : who + (due == null ? "" : ", by " + DeadlineWords.full(due));
    }

    private static void add(List<Fact> facts, String name, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            facts.add(new Fact(name, text));
        }
    }
}
