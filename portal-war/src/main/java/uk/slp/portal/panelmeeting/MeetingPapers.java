package uk.slp.portal.panelmeeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.rapidreview.AnswerView;
import uk.slp.portal.rapidreview.RapidReviewView;
import uk.slp.portal.rapidreview.SectionView;
import uk.slp.portal.rapidreview.SignOffView;
import uk.slp.portal.shared.config.Settings;
import uk.slp.portal.shared.pdf.Paper;
import uk.slp.portal.shared.pdf.Paper.Fact;
import uk.slp.portal.shared.time.PortalTime;

/** What a meeting puts on paper: the pack before it, the minutes after it. Both hold only what their reader may see. */
final class MeetingPapers {
    private static final String CONFIDENTIAL =
            "Confidential: personal information about children. For the person who made this file only: cases that are"
                    + " closed to them by a conflict of interest are not in it.";

    private MeetingPapers() {}

    /**
     * The pack.
     *
     * @param reviews the rapid review of each case, by the reference of the case
     */
    static Paper pack(MeetingView meeting, Map<String, RapidReviewView> reviews) {
        Paper paper = begin("Papers for the meeting " + meeting.reference(), meeting);
        paper.part("Agenda");
        if (meeting.items().isEmpty()) {
            paper.text("There is no case on the agenda.");
        } else {
            List<List<String>> rows = new ArrayList<>();
            for (ItemLine item : meeting.items()) {
                rows.add(List.of(
                        Integer.toString(item.place()),
                        item.panelCase().title() + "\n" + item.panelCase().reference(),
                        item.panelCase().authorityName(),
                        DeadlineWords.full(item.panelCase().usualBy()),
                        Objects.requireNonNullElse(item.leadName(), "Not named")));
            }
            paper.table(List.of("Place", "Case", "Area", "Usually answered by", "Presented by"), rows);
        }
        for (ItemLine item : meeting.items()) {
            theCase(
                    paper,
                    item,
                    Objects.requireNonNull(reviews.get(item.panelCase().reference())));
        }
        return paper;
    }

    private static void theCase(Paper paper, ItemLine item, RapidReviewView review) {
        ItemLine.Case one = item.panelCase();
        paper.part(item.place() + ". " + one.title() + ", " + one.reference());
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Area", one.authorityName()));
        facts.add(new Fact("Notification", one.notificationReference()));
        facts.add(new Fact("Rapid review", one.rapidReviewReference()));
        facts.add(new Fact(
                "Received",
                DeadlineWords.full(one.receivedAt().atZone(PortalTime.LONDON).toLocalDate())
                        + (one.sentLate() ? ", after its limit" : "")));
        add(facts, "Reason for lateness", review.lateReason());
        facts.add(new Fact("State", one.statusLabel()));
        facts.add(new Fact(
                "The partners decided",
                one.practiceReviewProposed()
                        ? "There will be a local practice review."
                        : "There will be no local practice review."));
        for (SectionView section : review.sections()) {
            for (AnswerView answer : section.answers()) {
                String heading = section.answers().size() == 1 ? section.label() : answer.question();
                facts.add(new Fact(heading, Objects.requireNonNullElse(answer.shown(), "Nothing is written here.")));
            }
        }
        for (SignOffView signed : review.signOffs()) {
            facts.add(new Fact(signed.partner().label(), view(signed)));
        }
        paper.facts(facts);
    }

    private static String view(SignOffView signed) {
        if (!signed.signed()) {
            return "Has not signed.";
        }
        String dissent = signed.dissent();
        return (signed.agrees() ? "Agrees" : "Does not agree") + "\n" + signed.signedName()
                + (dissent == null ? "" : "\n" + dissent);
    }

    /** The minutes. */
    static Paper minutes(MeetingView meeting) {
        Paper paper = begin("Minutes of the meeting " + meeting.reference(), meeting);
        String agreed = meeting.agreedAt();
        paper.text(
                agreed == null
                        ? "These minutes are not agreed yet."
                        : "These minutes were agreed at the meeting " + agreed + ".");
        String corrections = meeting.corrections();
        if (corrections != null) {
            paper.part("Corrections that were agreed").text(corrections);
        }
        for (ItemLine item : meeting.items()) {
            paper.part(item.place() + ". " + item.panelCase().title() + ", "
                    + item.panelCase().reference());
            List<Fact> facts = new ArrayList<>();
            facts.add(new Fact("Area", item.panelCase().authorityName()));
            add(facts, "Presented by", item.leadName());
            add(facts, "Left for this item, for a conflict of interest", item.leftRoom());
            facts.add(new Fact(
                    "Discussion", Objects.requireNonNullElse(item.minute().discussion(), "Not minuted yet.")));
            add(facts, "Decision", item.minute().decision());
            add(facts, "Dissent", item.minute().dissent());
            add(facts, "Outcome as recorded", item.panelCase().outcomeLabel());
            paper.facts(facts);
        }
        return paper;
    }

    private static Paper begin(String name, MeetingView meeting) {
        Paper paper = new Paper(name, name);
        paper.heading(name).text(Settings.current().panelName()).text(CONFIDENTIAL);
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Day", DeadlineWords.full(meeting.day()) + " at " + meeting.time()));
        add(facts, "Place", meeting.place());
        add(facts, "Link", meeting.link());
        facts.add(new Fact("Chair", meeting.chairName()));
        if (meeting.tookPlace()) {
            add(facts, "Present", names(meeting, Attendance.ATTENDED));
            add(facts, "Absent", names(meeting, Attendance.ABSENT));
        } else {
            add(facts, "Invited", names(meeting, Attendance.INVITED));
        }
        return paper.facts(facts);
    }

    private static @Nullable String names(MeetingView meeting, Attendance attendance) {
        List<String> names = meeting.names(attendance.code());
        return names.isEmpty() ? null : String.join("\n", names);
    }

    private static void add(List<Fact> facts, String name, @Nullable String text) {
        if (text != null) {
            facts.add(new Fact(name, text));
        }
    }
}
