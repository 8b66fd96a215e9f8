package uk.slp.portal.childdeathanalysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.AgeWords;
import uk.slp.portal.childdeath.ChildDeathCase;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.shared.pdf.Paper;
import uk.slp.portal.shared.pdf.Paper.Fact;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.time.PortalTime;

/** The analysis form on paper. */
public final class AnalysisPaper {
    private static final String CONFIDENTIAL =
            "Confidential: personal information about a child. May be used for child death review only (Children Act 2004,"
                    + " section 16N).";
    private static final List<AnalysisField> CASE = List.of(
            AnalysisField.SUMMARY,
            AnalysisField.CAUSE_IA,
            AnalysisField.CAUSE_IB,
            AnalysisField.CAUSE_IC,
            AnalysisField.CAUSE_II,
            AnalysisField.INQUEST,
            AnalysisField.SOURCES,
            AnalysisField.AGENCIES);
    private static final List<AnalysisField> LEARNING = List.of(
            AnalysisField.LEARNING,
            AnalysisField.ISSUES,
            AnalysisField.GOOD_PRACTICE,
            AnalysisField.FAMILY_FEEDBACK,
            AnalysisField.FAMILY_FOLLOW_UP);

    private AnalysisPaper() {}

    static Paper sealed(
            ChildDeathCase death,
            Map<AnalysisField, String> answers,
            List<FactorLine> factors,
            String overall,
            SealLine seal) {
        Paper paper = begin(death, "Analysis form, version " + seal.number());
        paper.text("Made final on "
                + DeadlineWords.full(seal.at().atZone(PortalTime.LONDON).toLocalDate())
                + ". The mark below is that of what"
                + " was sealed; any change gives another.");
        paper.code(seal.hash());
        body(paper, answers, factors, overall);
        return paper;
    }

    static Paper draft(
            ChildDeathCase death, Map<AnalysisField, String> answers, List<FactorLine> factors, String overall) {
        Paper paper = begin(death, "Analysis form, draft for the meeting");
        paper.text("A draft. The panel settles it together.");
        body(paper, answers, factors, overall);
        return paper;
    }

    private static Paper begin(ChildDeathCase death, String name) {
        String title = name + ": " + death.reference();
        Paper paper = new Paper(title, title);
        paper.heading(title).text(CONFIDENTIAL);
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Child", death.child()));
        facts.add(new Fact("Age", AgeWords.exact(death.birthDate(), death.deathDate())));
        facts.add(new Fact("Died", DeadlineWords.full(death.deathDate())));
        facts.add(new Fact("Overview panel", death.ownerName()));
        return paper.facts(facts);
    }

    private static void body(
            Paper paper, Map<AnalysisField, String> answers, List<FactorLine> factors, String overall) {
        paper.part("The case");
        texts(paper, answers, CASE);
        factors(paper, answers, factors, FactorLine::note);
        conclusions(paper, answers, overall);
        paper.part("Learning");
        texts(paper, answers, LEARNING);
    }

    /** Chooses what is shown of the note of a factor. */
    @FunctionalInterface
    public interface Note {
        /** What is shown. */
        @Nullable
        String of(FactorLine factor);
    }

    /** The factors, domain by domain; of each note what is to be shown of it. */
    public static void factors(Paper paper, Map<AnalysisField, String> answers, List<FactorLine> factors, Note note) {
        for (FactorDomain domain : FactorDomain.values()) {
            paper.part("Domain " + domain.code() + ". " + domain.label());
            List<List<String>> rows = factors.stream()
                    .filter(factor -> factor.domain() == domain)
                    .map(factor -> List.of(
                            factor.label(),
                            Objects.requireNonNullElse(note.of(factor), ""),
                            score(factor),
                            label(factor.modifiable())))
                    .toList();
            if (rows.isEmpty()) {
                String alone = AnalysisField.named(domain.field())
                        .map(answers::get)
                        .flatMap(FactorScore::read)
                        .map(read -> read.score().code() + ": " + read.score().label())
                        .orElse("not scored");
                paper.text("No factor is listed. The domain as a whole: " + alone + ".");
            } else {
                paper.table(List.of("Factor", "What is known", "Score", "Modifiable"), rows);
            }
        }
    }

    private static String score(FactorLine factor) {
        FactorScore score = factor.score();
        return (score == null ? "Not scored" : score.code())
                + (factor.legacy() == null ? "" : "\n(" + factor.legacy() + " on the old form)")
                + (factor.gap() ? "\nGap in service" : "");
    }

    private static String label(@Nullable Coded coded) {
        return coded == null ? "" : coded.label();
    }

    /** Category and modifiability over all. */
    public static void conclusions(Paper paper, Map<AnalysisField, String> answers, String overall) {
        paper.part("Conclusions");
        List<Fact> facts = new ArrayList<>();
        Optional<DeathCategory> category =
                DeathCategory.numbered(Objects.requireNonNullElse(answers.get(AnalysisField.CATEGORY), ""));
        facts.add(new Fact(
                "Category of death",
                category.map(c -> c.number() + ". " + c.label()).orElse("Not chosen yet")));
        facts.add(new Fact(
                "Modifiable factors over all",
                Coded.known(OverallModifiability.class, overall)
                        ? Coded.of(OverallModifiability.class, overall).label()
                        : "Not judged yet"));
        paper.facts(facts);
    }

    /** Answers that have a text, each under its question. */
    public static void texts(Paper paper, Map<AnalysisField, String> answers, List<AnalysisField> fields) {
        List<Fact> facts = fields.stream()
                .filter(answers::containsKey)
                .map(field -> new Fact(name(field), Objects.requireNonNull(answers.get(field))))
                .toList();
        if (facts.isEmpty()) {
            paper.text("Nothing is written here yet.");
        } else {
            paper.facts(facts);
        }
    }

    private static String name(AnalysisField field) {
        return field.apiName().startsWith("cause") ? "Cause of death, " + field.question() : field.question();
    }
}
