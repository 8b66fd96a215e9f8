package uk.slp.portal.duties.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.duties.DutyFinder;
import uk.slp.portal.duties.DutyQuestion;
import uk.slp.portal.duties.FactsReader;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.web.Messages;

/** "Which duty?": the questions and answers are in the address. Nothing is stored. */
@Named
@RequestScoped
public class DutyPage {
    @Inject
    private DutyFinder finder;

    @Inject
    private Clock clock;

    private DutyForm form = new DutyForm(Map.of());
    private List<Violation> problems = List.of();
    private @Nullable DutyView view;
    private String decision = "";

    @PostConstruct
    void read() {
        read(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap(),
                finder,
                LocalDate.now(clock));
    }

    DutyPage read(Map<String, String> parameters, DutyFinder with, LocalDate today) {
        form = new DutyForm(parameters);
        String kept = parameters.getOrDefault("decision", "");
        decision = kept.matches("DEC-\\d{4}-\\d{4,9}") ? kept : "";
        boolean change = parameters.containsKey("change");
        if (form.asked()) {
            DutyQuestion question = new DutyQuestion(form.texts(), with, today);
            List<Violation> all = new ArrayList<>(question.problems());
            all.addAll(form.unanswered());
            problems = change ? List.of() : inOrder(all);
            view = all.isEmpty() && !change
                    ? question.answer()
                            .map(answer -> new DutyView(answer, with.calculator(), form.texts()))
                            .orElse(null)
                    : null;
        }
        return this;
    }

    private static List<Violation> inOrder(List<Violation> all) {
        return FactsReader.FIELDS.stream()
                .flatMap(field ->
                        all.stream().filter(v -> v.field().equals(field)).limit(1))
                .toList();
    }

    /** Tells the page what is wrong, before its title is written. */
    public void ask() {
        Messages.add(problems);
    }

    /** The answer, or null when nothing, or nothing answerable, was asked. */
    public @Nullable DutyView getView() {
        return view;
    }

    /** What must be put right, in the order of the form. */
    List<Violation> problems() {
        return problems;
    }

    /** The message at a question; empty when it is in order. */
    public String problem(String field) {
        return problems.stream()
                .filter(v -> v.field().equals(field))
                .findFirst()
                .map(Violation::message)
                .orElse("");
    }

    /** What was typed, so that nothing is lost. */
    public String typed(String name) {
        return form.typed(name);
    }

    /** Whether a question was answered or refused, and so must be seen whatever else was chosen. */
    public boolean shown(String field) {
        return !problem(field).isEmpty()
                || !form.typed(field).isEmpty()
                || !form.typed(field + "-day").isEmpty()
                || !form.typed(field + "-month").isEmpty()
                || !form.typed(field + "-year").isEmpty();
    }

    /** Reference of the kept decision that is being looked at again; empty when there is none. */
    public String getDecision() {
        return decision;
    }

    /** Where the answer is kept, with the decision taken. */
    public String getKeepAddress() {
        DutyView found = view;
        return (decision.isEmpty() ? "/decisions/new" : "/decisions/" + decision + "/revise") + "?"
                + (found == null ? "" : found.getAddress());
    }

    /** Where the questions can be answered anew. */
    public String getChangeAddress() {
        DutyView found = view;
        return "/which-duty?change=yes" + (decision.isEmpty() ? "" : "&decision=" + decision)
                + (found == null ? "" : "&" + found.getAddress());
    }

    /** The answers to choose from. */
    public List<DutyForm.Choice> choices(String field) {
        return form.choices(field);
    }

    /** Title of the page, with the answer first. */
    public String getTitle() {
        DutyView found = view;
        return found == null ? "Which duty?" : found.getHeadline() + ": which duty?";
    }
}
