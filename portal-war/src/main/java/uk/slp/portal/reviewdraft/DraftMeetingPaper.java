package uk.slp.portal.reviewdraft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.conduct.ConductKind;
import uk.slp.portal.conduct.ConductLine;
import uk.slp.portal.conduct.ConductView;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.practicereview.PracticeReviewView;
import uk.slp.portal.practicereview.ReviewFacts;
import uk.slp.portal.shared.pdf.Paper;
import uk.slp.portal.shared.pdf.Paper.Fact;

/**
 * The pack for a meeting about a practice review: what it is to find out, how it is conducted, and the newest version of its
 * report, each passage with its number and what was said about it and is not settled.
 */
final class DraftMeetingPaper {
    private DraftMeetingPaper() {}

    /**
     * Sets the pack.
     *
     * @param draft the newest version; null while none was kept
     * @param moment when the pack was made, in words
     */
    static Paper of(ConductView conduct, @Nullable DraftView draft, String moment) {
        PracticeReviewView review = conduct.review();
        Paper paper = new Paper(
                "Meeting pack for the practice review " + review.reference(),
                "Practice review " + review.reference() + ", as it stood on " + moment);
        paper.heading("Meeting pack for the practice review " + review.reference())
                .text("Confidential: it may hold personal information about children and families.")
                .facts(head(review, moment));
        lines(paper, conduct, ConductKind.FAMILY);
        lines(paper, conduct, ConductKind.PROCEEDING);
        lines(paper, conduct, ConductKind.EVENT);
        lines(paper, conduct, ConductKind.NOTICE);
        if (draft == null) {
            return paper.part("The report").text("No version of the report has been kept for others to read yet.");
        }
        comments(paper, draft);
        report(paper, draft);
        return paper;
    }

    private static List<Fact> head(PracticeReviewView review, String moment) {
        ReviewFacts facts = review.facts();
        List<Fact> head = new ArrayList<>();
        head.add(new Fact("Case", review.title()));
        head.add(new Fact("Partnership", facts.partnershipName()));
        head.add(new Fact("State", review.status().label()));
        add(head, "Reviewer", facts.reviewerName());
        if (review.clock() != null) {
            head.add(new Fact(
                    "Limit", review.clock().dueWords() + ", " + review.clock().leftWords()));
        }
        add(head, "Reason for the delay", facts.delayReason());
        add(head, "Method", facts.method());
        add(head, "Scope", facts.scope());
        add(head, "Key lines of enquiry", facts.keyLines());
        head.add(new Fact("As it stood on", moment));
        return head;
    }

    private static void lines(Paper paper, ConductView conduct, ConductKind kind) {
        paper.part(kind.label());
        List<Fact> lines = conduct.of(kind).stream()
                .filter(ConductLine::stands)
                .map(line -> new Fact(line.title(), words(line)))
                .toList();
        if (lines.isEmpty()) {
            paper.text("Nothing is recorded.");
        } else {
            paper.facts(lines);
        }
    }

    private static String words(ConductLine line) {
        List<String> words = new ArrayList<>();
        words.add(DeadlineWords.full(line.day()));
        if (line.state() != null) {
            words.add(line.state().label()
                    + (line.secondDay() == null ? "" : ", " + DeadlineWords.full(line.secondDay())));
        }
        if (line.people() != null) {
            words.add(line.people() + " practitioners");
        }
        if (!line.agencies().isEmpty()) {
            words.add(String.join(", ", line.agencyWords()));
        }
        words.add(Objects.requireNonNullElse(line.words(), ""));
        return String.join("\n", words).strip();
    }

    private static void comments(Paper paper, DraftView draft) {
        paper.part("Comments that are not settled");
        List<Fact> open = draft.threads().stream()
                .filter(thread -> thread.state() != CommentState.SETTLED)
                .map(thread -> new Fact(thread.place(), said(thread)))
                .toList();
        if (open.isEmpty()) {
            paper.text("There are none.");
        } else {
            paper.facts(open);
        }
    }

    private static String said(CommentThread thread) {
        StringBuilder said = new StringBuilder("On: \u201c")
                .append(thread.quote())
                .append("\u201d\n")
                .append(thread.first().name())
                .append(": ")
                .append(thread.first().words());
        thread.answers()
                .forEach(answer ->
                        said.append('\n').append(answer.name()).append(": ").append(answer.words()));
        return said.toString();
    }

    private static void report(Paper paper, DraftView draft) {
        String note = draft.version().note();
        paper.part("The report, version " + draft.version().number());
        paper.text("Kept by " + draft.version().keptName() + (note == null ? "." : ". " + note));
        for (DraftView.Section section : draft.sections()) {
            paper.part(section.number() + ". " + section.heading());
            for (DraftView.Passage passage : section.passages()) {
                paper.text(passage.unit().name() + ". " + passage.unit().text());
            }
        }
    }

    private static void add(List<Fact> facts, String name, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            facts.add(new Fact(name, text));
        }
    }
}
