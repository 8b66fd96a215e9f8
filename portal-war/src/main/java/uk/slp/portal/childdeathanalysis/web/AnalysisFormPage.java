package uk.slp.portal.childdeathanalysis.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathanalysis.AnalysisField;
import uk.slp.portal.childdeathanalysis.AnalysisService;
import uk.slp.portal.childdeathanalysis.DeathCategory;
import uk.slp.portal.childdeathanalysis.FactorDomain;
import uk.slp.portal.childdeathanalysis.FactorLine;
import uk.slp.portal.childdeathanalysis.FactorList;
import uk.slp.portal.childdeathanalysis.FactorScore;
import uk.slp.portal.childdeathanalysis.Modifiable;
import uk.slp.portal.childdeathanalysis.NewFactor;
import uk.slp.portal.childdeathanalysis.OverallModifiability;
import uk.slp.portal.shared.draft.OtherText;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;

/** What contributed to a death: cause, factors in four domains, category, and what follows over all. */
@Named("analysisFormPage")
@RequestScoped
public class AnalysisFormPage extends AnalysisPage {
    private static final List<String> WHOLE = Stream.of(
                    AnalysisField.SUMMARY,
                    AnalysisField.CAUSE_IA,
                    AnalysisField.CAUSE_IB,
                    AnalysisField.CAUSE_IC,
                    AnalysisField.CAUSE_II,
                    AnalysisField.INQUEST,
                    AnalysisField.SOURCES,
                    AnalysisField.AGENCIES,
                    AnalysisField.DOMAIN_A,
                    AnalysisField.DOMAIN_B,
                    AnalysisField.DOMAIN_C,
                    AnalysisField.DOMAIN_D,
                    AnalysisField.CATEGORY,
                    AnalysisField.ALSO,
                    AnalysisField.OVERALL,
                    AnalysisField.OVERALL_REASON,
                    AnalysisField.ABUSE,
                    AnalysisField.ABUSE_WORDS)
            .map(AnalysisField::apiName)
            .toList();
    private static final List<String> OF_FACTOR = List.of("Score", "Modifiable", "Note", "Gap");

    @Inject
    private AnalysisService service;

    private @Nullable List<String> also;
    private String addKnown = "";
    private String addDomain = "";
    private String addLabel = "";
    private String takeOut = "";

    /** The lines of the cause of death, from Ia to II. */
    public List<AnalysisField> causes() {
        return List.of(AnalysisField.CAUSE_IA, AnalysisField.CAUSE_IB, AnalysisField.CAUSE_IC, AnalysisField.CAUSE_II);
    }

    /** What else is told of the case. */
    public List<AnalysisField> more() {
        return List.of(AnalysisField.INQUEST, AnalysisField.SOURCES, AnalysisField.AGENCIES);
    }

    /** The four domains. */
    public List<FactorDomain> domains() {
        return Arrays.asList(FactorDomain.values());
    }

    /** The scores, as short as they stand on the form. */
    public List<Option> scores() {
        return Arrays.stream(FactorScore.values())
                .map(score -> Option.of(score.code(), score.code()))
                .toList();
    }

    /** Scores of a domain of which no factor is listed: that of a factor that contributed would need the factor. */
    public List<Option> scoresAlone() {
        return Stream.of(FactorScore.NOT_AVAILABLE, FactorScore.UNLIKELY)
                .map(score -> Option.of(score.code(), score.code() + ": " + score.label()))
                .toList();
    }

    /** Whether a factor is modifiable. */
    public List<Option> modifiable() {
        return Option.of(Arrays.asList(Modifiable.values()), Modifiable::code, Modifiable::label);
    }

    /** Yes and no. */
    public List<Option> yesNo() {
        return List.of(Option.of("yes", "Yes"), Option.of("no", "No"));
    }

    /** Yes, no, not known. */
    public List<Option> suspicion() {
        return List.of(Option.of("yes", "Yes"), Option.of("no", "No"), Option.of("unknown", "Not known yet"));
    }

    /** The categories in their order. */
    public List<Option> categories() {
        return Arrays.stream(DeathCategory.values())
                .map(category -> new Option(category.code(), category.label(), category.note()))
                .toList();
    }

    /** The categories with their numbers, for those that somebody suggested. */
    public List<Option> suggestions() {
        return Arrays.stream(DeathCategory.values())
                .map(category -> Option.of(category.code(), category.number() + ". " + category.label()))
                .toList();
    }

    /** Modifiability over all, where the panel judges otherwise. */
    public List<Option> overall() {
        return Option.of(
                Arrays.asList(OverallModifiability.values()), OverallModifiability::code, OverallModifiability::label);
    }

    /** Factors that are often found. */
    public List<Option> known() {
        return FactorList.ALL.stream()
                .map(known -> Option.of(known.value(), known.domain().code() + ". " + known.label()))
                .toList();
    }

    /** The domains to choose from. */
    public List<Option> domainOptions() {
        return Option.of(domains(), FactorDomain::code, domain -> domain.code() + ". " + domain.label());
    }

    /** The listed factors, of which one may be taken out. */
    public List<Option> listed() {
        return view().factors().stream()
                .map(factor -> Option.of(
                        Integer.toString(factor.number()), factor.domain().code() + ". " + factor.label()))
                .toList();
    }

    /** Begins the analysis. */
    public @Nullable String begin() {
        if (!tried(() -> service.begin(reference()), () -> view().begun())) {
            return null;
        }
        Messages.done("The analysis is begun.");
        return to("form");
    }

    /** Saves, and goes on to learning. */
    public @Nullable String keep() {
        return save("Saved: what contributed") ? to("learning") : null;
    }

    /** Saves, and lists a factor. */
    public @Nullable String add() {
        if (!save("")) {
            return null;
        }
        boolean chosen = addKnown != null && !addKnown.isBlank();
        NewFactor factor = chosen
                ? new NewFactor(addKnown.substring(0, 1), addKnown.substring(1), null)
                : new NewFactor(addDomain, addLabel, null);
        if (!tried(() -> service.list(reference(), null, factor))) {
            return null;
        }
        Messages.done("The factor is listed. Score it now.");
        return to("form");
    }

    /** Saves, and takes a factor out. */
    public @Nullable String remove() {
        if (!save("")) {
            return null;
        }
        int number;
        try {
            number = Integer.parseInt(takeOut == null ? "" : takeOut);
        } catch (NumberFormatException e) {
            Messages.add("takeOut", "Choose the factor that is to be taken out.");
            return null;
        }
        if (!tried(() -> service.takeOut(reference(), null, number))) {
            return null;
        }
        Messages.done("The factor is taken out.");
        return to("form");
    }

    @Override
    protected List<String> names() {
        List<String> names = new ArrayList<>(WHOLE);
        for (FactorLine factor : view().factors()) {
            OF_FACTOR.stream()
                    .filter(part -> !part.equals("Gap") || factor.domain() == FactorDomain.D)
                    .forEach(part -> names.add(factor.field(part)));
        }
        return names.stream().filter(AnalysisPage::sent).toList();
    }

    @Override
    protected @Nullable String saved(String field) {
        for (FactorLine factor : view().factors()) {
            if (field.equals(factor.field("Score"))) {
                return factor.score() == null ? null : factor.score().code();
            } else if (field.equals(factor.field("Modifiable"))) {
                return factor.modifiable() == null ? null : factor.modifiable().code();
            } else if (field.equals(factor.field("Note"))) {
                return factor.note();
            } else if (field.equals(factor.field("Gap"))) {
                return factor.gapAnswer();
            }
        }
        return super.saved(field);
    }

    @Override
    protected @Nullable String typed(String field) {
        return field.equals(AnalysisField.ALSO.apiName()) ? String.join(",", getAlso()) : super.typed(field);
    }

    @Override
    protected void show(OtherText other) {
        if (other.field().equals(AnalysisField.ALSO.apiName())) {
            also = list(other.text());
        } else {
            super.show(other);
        }
    }

    @Override
    protected String part() {
        return "factors";
    }

    private static List<String> list(@Nullable String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split(","));
    }

    public List<String> getAlso() {
        List<String> chosen = also;
        if (chosen == null) {
            chosen = postback() ? List.of() : list(saved(AnalysisField.ALSO.apiName()));
            also = chosen;
        }
        return chosen;
    }

    public void setAlso(List<String> also) {
        this.also = also;
    }

    public String getAddKnown() {
        return addKnown;
    }

    public void setAddKnown(String addKnown) {
        this.addKnown = addKnown;
    }

    public String getAddDomain() {
        return addDomain;
    }

    public void setAddDomain(String addDomain) {
        this.addDomain = addDomain;
    }

    public String getAddLabel() {
        return addLabel;
    }

    public void setAddLabel(String addLabel) {
        this.addLabel = addLabel;
    }

    public String getTakeOut() {
        return takeOut;
    }

    public void setTakeOut(String takeOut) {
        this.takeOut = takeOut;
    }
}
