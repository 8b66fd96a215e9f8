package uk.slp.portal.childdeathanalysis.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathanalysis.AnalysisField;
import uk.slp.portal.childdeathanalysis.CategoryHelper;
import uk.slp.portal.childdeathanalysis.DeathCategory;
import uk.slp.portal.childdeathanalysis.FactorDomain;
import uk.slp.portal.childdeathanalysis.FactorLine;
import uk.slp.portal.childdeathanalysis.FactorScore;
import uk.slp.portal.childdeathanalysis.Judgement;
import uk.slp.portal.childdeathanalysis.OverallModifiability;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.text.TypedText;

/** What an analysis must hold, and what can be kept of it on the way. Pure. */
public final class AnalysisRules {
    private static final Set<String> YES_NO_UNKNOWN = Set.of("yes", "no", "unknown");

    private AnalysisRules() {}

    /** A text as it is kept: without spaces around it; null if nothing is left. */
    public static @Nullable String tidied(@Nullable String text) {
        return TypedText.tidied(text);
    }

    /** Why a text, tidied, cannot be kept in an answer; empty if it can. */
    public static List<Violation> unkeepable(AnalysisField field, @Nullable String text) {
        if (text == null) {
            return List.of();
        }
        boolean known =
                switch (field) {
                    case DOMAIN_A, DOMAIN_B, DOMAIN_C, DOMAIN_D -> Coded.known(FactorScore.class, text);
                    case CATEGORY -> DeathCategory.numbered(text).isPresent();
                    case ALSO ->
                        Stream.of(text.split(","))
                                .allMatch(one -> DeathCategory.numbered(one).isPresent());
                    case OVERALL -> Coded.known(OverallModifiability.class, text);
                    case ABUSE -> YES_NO_UNKNOWN.contains(text);
                    default -> true;
                };
        if (!known) {
            return List.of(new Violation(
                    field.apiName(),
                    "unknown_choice",
                    "Choose one of the answers given for: " + field.question() + "."));
        }
        if (text.length() > field.longest()) {
            return List.of(
                    new Violation(field.apiName(), "too_long", "Shorten this to " + field.longest() + " characters."));
        }
        return List.of();
    }

    /** Every category somebody suggested, the chosen one among them. */
    public static Set<DeathCategory> suggested(Answers answers) {
        Set<DeathCategory> found = EnumSet.noneOf(DeathCategory.class);
        String also = answers.get(AnalysisField.ALSO);
        if (also != null) {
            Stream.of(also.split(","))
                    .forEach(one -> DeathCategory.numbered(one).ifPresent(found::add));
        }
        DeathCategory chosen = category(answers);
        if (chosen != null) {
            found.add(chosen);
        }
        return found;
    }

    /** The category that is chosen, or null. */
    public static @Nullable DeathCategory category(Answers answers) {
        String chosen = answers.get(AnalysisField.CATEGORY);
        return chosen == null ? null : DeathCategory.numbered(chosen).orElse(null);
    }

    /** The cause of death, all its lines together. */
    public static String causes(Answers answers) {
        return Stream.of(AnalysisField.CAUSE_IA, AnalysisField.CAUSE_IB, AnalysisField.CAUSE_IC, AnalysisField.CAUSE_II)
                .map(answers::get)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }

    /** What follows from the factors. */
    public static Judgement judgement(Answers answers, List<FactorLine> factors) {
        Map<FactorDomain, FactorScore> alone = new EnumMap<>(FactorDomain.class);
        for (FactorDomain domain : FactorDomain.values()) {
            AnalysisField.named(domain.field())
                    .map(answers::get)
                    .ifPresent(score -> alone.put(domain, Coded.of(FactorScore.class, score)));
        }
        return Judgement.of(factors, alone);
    }

    /** Modifiability over all: as the panel judged, or as it follows from the factors; null while neither is there. */
    public static @Nullable OverallModifiability overall(Answers answers, Judgement judgement) {
        String judged = answers.get(AnalysisField.OVERALL);
        return judged == null ? judgement.overall() : Coded.of(OverallModifiability.class, judged);
    }

    /**
     * Everything that keeps the form from being final (rule 61): exactly one category, a score of 0, 1 or 2 for each of the
     * domains A to D and for each factor listed, and modifiability over all.
     */
    public static List<Violation> notFinal(Answers answers, List<FactorLine> factors) {
        List<Violation> wrong = new ArrayList<>();
        if (answers.get(AnalysisField.CAUSE_IA) == null) {
            wrong.add(new Violation("causeIa", "cause_required", "Enter the cause of death as it is understood now."));
        }
        Judgement judgement = judgement(answers, factors);
        for (FactorLine factor : factors) {
            if (factor.score() == null) {
                wrong.add(new Violation(
                        factor.field("Score"),
                        "score_required",
                        "Score this factor 0, 1 or 2: " + factor.label() + "."));
            }
            if (factor.score() == FactorScore.CONTRIBUTED && factor.modifiable() == null) {
                wrong.add(new Violation(
                        factor.field("Modifiable"),
                        "modifiable_required",
                        "Say whether this factor is modifiable: " + factor.label() + "."));
            }
        }
        Arrays.stream(FactorDomain.values())
                .filter(domain -> factors.stream().noneMatch(factor -> factor.domain() == domain))
                .filter(domain -> !judgement.domains().containsKey(domain))
                .forEach(domain -> wrong.add(new Violation(
                        domain.field(),
                        "domain_required",
                        "Score domain " + domain.code() + ", or list a factor of it.")));
        if (category(answers) == null) {
            wrong.add(new Violation("category", "category_required", "Choose one category of death, 1 to 10."));
        }
        OverallModifiability overall = overall(answers, judgement);
        if (overall == null) {
            wrong.add(new Violation(
                    "overall", "overall_required", "Judge over all whether there were modifiable factors."));
        } else if (answers.get(AnalysisField.OVERALL) != null && overall != judgement.overall()) {
            if (judgement.modifiable() > 0 && overall == OverallModifiability.NONE) {
                wrong.add(new Violation(
                        "overall",
                        "overall_contradicts",
                        "Factors above are scored 2 and modifiable, so over all modifiable factors are identified."));
            } else if (answers.get(AnalysisField.OVERALL_REASON) == null) {
                wrong.add(new Violation(
                        "overallReason", "reason_required", "Say why the panel judges otherwise than the factors do."));
            }
        }
        return wrong;
    }

    /** What stands in the way of nothing but is to be thought of first (rule 62). */
    public static List<String> cautions(Answers answers) {
        return CategoryHelper.cautions(category(answers), suggested(answers), causes(answers));
    }

    /**
     * Whether the local authority is to be asked to decide on a serious incident notification (rule 64): category 1, or abuse
     * or neglect known or suspected before a category was chosen.
     */
    public static boolean asksForDecision(Answers answers) {
        return category(answers) == DeathCategory.ABUSE || "yes".equals(answers.get(AnalysisField.ABUSE));
    }
}
