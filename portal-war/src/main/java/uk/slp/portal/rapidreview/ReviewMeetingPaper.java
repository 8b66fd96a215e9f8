package uk.slp.portal.rapidreview;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.agencysheet.ChronologyJson;
import uk.slp.portal.agencysheet.ChronologyPaper;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.notification.NotifiedFacts;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.pdf.Paper;
import uk.slp.portal.shared.pdf.Paper.Fact;
import uk.slp.portal.shared.time.PortalTime;

/**
 * The pack for the meeting of a rapid review: what was notified, what each agency sent in, what is still to be settled, and
 * the text as it stands. It is made anew for each reader, and says of which moment it is.
 */
final class ReviewMeetingPaper {
    private ReviewMeetingPaper() {}

    /**
     * Sets the pack.
     *
     * @param moment when it was made, in words
     */
    static Paper of(ReviewedCase both, String moment) {
        RapidReviewView review = both.review();
        Paper paper = new Paper(
                "Meeting pack for the rapid review " + review.reference(),
                "Rapid review " + review.reference() + ", as it stood on " + moment);
        paper.heading("Meeting pack for the rapid review " + review.reference())
                .text("Confidential: personal information about children.")
                .facts(head(both, moment));
        paper.part("For the meeting to settle");
        List<String> open = toSettle(review);
        if (open.isEmpty()) {
            paper.text("Nothing is open: every section has its text, and everything in the chronology is settled.");
        } else {
            paper.list(open);
        }
        notified(paper.part("What was notified"), both.notified());
        for (SectionView section : review.sections()) {
            section(paper, section);
        }
        if (review.chronology().begun()) {
            ChronologyPaper.add(paper, ChronologyJson.of(review.chronology()).build());
        }
        return paper.part("The three safeguarding partners")
                .facts(review.signOffs().stream()
                        .map(one -> new Fact(one.partner().label(), said(one)))
                        .toList());
    }

    private static List<Fact> head(ReviewedCase both, String moment) {
        RapidReviewView review = both.review();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Case", review.title()));
        facts.add(new Fact("Children", both.children()));
        facts.add(new Fact("Notification", review.notificationReference()));
        facts.add(new Fact("Partnership", review.partnershipName()));
        facts.add(new Fact("State", review.status().label()));
        facts.add(new Fact(
                "Limit", review.clock().getDue() + ", " + review.clock().getLeft()));
        facts.add(new Fact("As it stood on", moment));
        return facts;
    }

    private static List<String> toSettle(RapidReviewView review) {
        List<String> open = new ArrayList<>();
        review.chronology().open().forEach(finding -> open.add(finding.kind().label() + ": " + finding.words()));
        review.chronology().missing().forEach(agency -> open.add("Not sent in: the sheet of " + agency.name() + "."));
        review.sections().stream()
                .filter(section -> !section.complete())
                .forEach(section -> open.add("Not complete: " + section.label() + "."));
        review.problems().stream().map(Violation::message).forEach(open::add);
        return open;
    }

    private static void notified(Paper paper, NotifiedFacts facts) {
        List<Fact> lines = new ArrayList<>();
        lines.add(new Fact("When it happened", facts.incident()));
        lines.add(new Fact("What happened", facts.nature()));
        lines.add(new Fact("Abuse or neglect", facts.abuseStatus()));
        lines.add(new Fact("Circumstances", facts.circumstances()));
        lines.add(new Fact("Immediate safety", facts.immediateSafety()));
        add(
                lines,
                "Agencies that knew a child",
                facts.agencies().isEmpty() ? null : String.join("\n", facts.agencies()));
        paper.facts(lines);
    }

    private static void section(Paper paper, SectionView section) {
        paper.part(section.label());
        if (section.answers().size() == 1) {
            for (String paragraph : words(section.answers().get(0)).split("\n\\s*\n")) {
                paper.text(paragraph);
            }
            return;
        }
        paper.facts(section.answers().stream()
                .map(answer -> new Fact(answer.question(), words(answer)))
                .toList());
    }

    private static String words(AnswerView answer) {
        return Objects.requireNonNullElse(answer.shown(), "Nothing is written here.");
    }

    private static String said(SignOffView one) {
        if (!one.signed()) {
            return "Has not signed.";
        }
        String dissent = one.dissent();
        String day = one.signedAt() == null
                ? ""
                : ", "
                        + DeadlineWords.full(
                                one.signedAt().atZone(PortalTime.LONDON).toLocalDate());
        return (one.agrees() ? "Agrees" : "Does not agree") + "\n" + one.signedName() + day
                + (dissent == null ? "" : "\n" + dissent);
    }

    private static void add(List<Fact> facts, String name, @Nullable String text) {
        if (text != null) {
            facts.add(new Fact(name, text));
        }
    }
}
