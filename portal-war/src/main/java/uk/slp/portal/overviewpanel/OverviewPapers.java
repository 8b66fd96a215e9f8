package uk.slp.portal.overviewpanel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathanalysis.AnalysisContent;
import uk.slp.portal.childdeathanalysis.AnalysisField;
import uk.slp.portal.childdeathanalysis.AnalysisPaper;
import uk.slp.portal.childdeathanalysis.FactorLine;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.panelmeeting.Attendance;
import uk.slp.portal.panelmeeting.MemberLine;
import uk.slp.portal.panelmeeting.Minute;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.pdf.Paper;
import uk.slp.portal.shared.pdf.Paper.Fact;
import uk.slp.portal.shared.persistence.Coded;

/** What a meeting puts on paper: the pack before it, the minutes after it; pseudonymised both (rule 66). */
final class OverviewPapers {
    private static final String CONFIDENTIAL =
            "Confidential, and for child death review only (Children Act 2004, section 16N). Names, dates and places are"
                    + " taken out. Cases that are closed to you by a conflict of interest are not in this file.";
    private static final List<AnalysisField> CASE = List.of(
            AnalysisField.SUMMARY,
            AnalysisField.CAUSE_IA,
            AnalysisField.CAUSE_IB,
            AnalysisField.CAUSE_IC,
            AnalysisField.CAUSE_II,
            AnalysisField.INQUEST);
    private static final List<AnalysisField> LEARNING =
            List.of(AnalysisField.LEARNING, AnalysisField.ISSUES, AnalysisField.GOOD_PRACTICE);

    private OverviewPapers() {}

    /** A death as the panel sees it: every text without what identifies. */
    static PackCase pseudonymised(
            AgendaLine line, AnalysisContent content, Pseudonyms names, Minute minute, @Nullable String leftRoom) {
        Map<AnalysisField, String> answers = new EnumMap<>(AnalysisField.class);
        content.answers().forEach((field, text) -> answers.put(field, Objects.requireNonNull(names.of(text))));
        List<FactorLine> factors = content.factors().stream()
                .map(factor -> new FactorLine(
                        factor.number(),
                        factor.domain(),
                        Objects.requireNonNull(names.of(factor.label())),
                        names.of(factor.note()),
                        factor.score(),
                        factor.legacy(),
                        factor.modifiable(),
                        factor.gapAnswer()))
                .toList();
        return new PackCase(
                line,
                answers,
                factors,
                content.category(),
                content.overall(),
                content.judgement().words(),
                content.cautions(),
                content.missing().stream()
                        .map(wrong -> new Violation(
                                wrong.field(), wrong.code(), Objects.requireNonNull(names.of(wrong.message()))))
                        .toList(),
                content.version(),
                new Minute(names.of(minute.discussion()), names.of(minute.decision()), names.of(minute.dissent())),
                leftRoom);
    }

    static Paper pack(OverviewView meeting, List<PackCase> cases) {
        Paper paper = begin("Pack for the meeting " + meeting.reference(), meeting);
        paper.part("Agenda by theme");
        if (cases.isEmpty()) {
            paper.text("There is no case on the agenda.");
        } else {
            paper.table(
                    List.of("Theme", "Case", "Age at death", "Panel aims to review by"),
                    cases.stream()
                            .map(one -> List.of(
                                    one.line().theme().label(),
                                    one.line().title(),
                                    one.line().ageBand(),
                                    one.line().aim() == null
                                            ? "No aim runs"
                                            : DeadlineWords.full(Objects.requireNonNull(
                                                    one.line().aim()))))
                            .toList());
        }
        for (PackCase one : cases) {
            paper.part(one.line().title() + ". " + one.line().theme().label() + ", "
                    + one.line().ageBand().toLowerCase(Locale.ENGLISH));
            AnalysisPaper.texts(paper, one.answers(), CASE);
            AnalysisPaper.factors(paper, one.answers(), one.factors(), FactorLine::note);
            AnalysisPaper.conclusions(
                    paper, one.answers(), Objects.requireNonNullElse(Coded.codeOf(one.overall()), ""));
            AnalysisPaper.texts(paper, one.answers(), LEARNING);
        }
        return paper;
    }

    static Paper minutes(OverviewView meeting, List<PackCase> cases) {
        Paper paper = begin("Minutes of the meeting " + meeting.reference(), meeting);
        String corrections = meeting.corrections();
        if (corrections != null) {
            paper.part("Corrections that were agreed").text(corrections);
        }
        for (PackCase one : cases) {
            paper.part(one.line().title() + ". " + one.line().theme().label());
            List<Fact> facts = new ArrayList<>();
            add(facts, "Left for this item, for a conflict of interest", one.leftRoom());
            add(facts, "Discussion", Objects.requireNonNullElse(one.minute().discussion(), "Not minuted yet."));
            add(facts, "Decision", one.minute().decision());
            add(facts, "Dissent", one.minute().dissent());
            ItemOutcome outcome = one.line().outcome();
            add(facts, "Outcome", outcome == null ? null : outcome.label());
            paper.facts(facts);
        }
        return paper;
    }

    private static Paper begin(String name, OverviewView meeting) {
        Paper paper = new Paper(name, name);
        paper.heading(name).text(meeting.panelName()).text(CONFIDENTIAL);
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Day", DeadlineWords.full(meeting.day()) + " at " + meeting.time()));
        add(facts, "Place", meeting.place());
        facts.add(new Fact("Chair", meeting.chairName()));
        Attendance shown = meeting.tookPlace() ? Attendance.ATTENDED : Attendance.INVITED;
        add(
                facts,
                meeting.tookPlace() ? "Present" : "Asked",
                String.join(
                        "\n",
                        meeting.members().stream()
                                .filter(member -> member.attendance() == shown)
                                .map(MemberLine::name)
                                .toList()));
        return paper.facts(facts);
    }

    private static void add(List<Fact> facts, String name, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            facts.add(new Fact(name, text));
        }
    }
}
