package uk.slp.portal.deadlines.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.CalendarCoverage;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.RuleUnit;
import uk.slp.portal.shared.web.Messages;

/** "When is it due?": one question in the address, one answer on the page. Nothing is stored. */
@Named
@RequestScoped
public class WhenPage {

    /** The choices, in the order of the pipeline; every rule is in one of them. */
    static final Map<String, List<String>> GROUPS = groups();

    @Inject
    private DeadlineCalculator calculator;

    /** Nothing asked, until the address has been read. */
    private WhenQuestion question = new WhenQuestion(Map.of(), DeadlineCalculator.standard());

    private @Nullable WhenAnswer answer;

    /**
     * One group of the choice.
     *
     * @param title heading of the group
     * @param rules what can be chosen
     */
    public record Group(String title, List<Choice> rules) {}

    /**
     * One rule to choose.
     *
     * @param code its code
     * @param title what is due
     * @param chosen true for the one asked about
     */
    public record Choice(String code, String title, boolean chosen) {}

    private static Map<String, List<String>> groups() {
        Map<String, List<String>> map = new LinkedHashMap<>();
        map.put(
                "Notifications",
                List.of(
                        "notification",
                        "looked-after-death",
                        "care-leaver-notification",
                        "partner-copies",
                        "partner-meeting"));
        map.put(
                "Rapid reviews",
                List.of("rapid-review", "agency-summary", "rapid-review-sign-off", "panel-response", "panel-request"));
        map.put(
                "Practice reviews",
                List.of(
                        "practice-review",
                        "pre-publication-copy",
                        "improvement-information-copy",
                        "national-repository",
                        "local-availability"));
        map.put(
                "National reviews",
                List.of("national-review", "national-pre-publication-copy", "national-availability"));
        map.put(
                "Child death reviews",
                List.of(
                        "immediate-decisions",
                        "child-death-notification",
                        "joint-home-visit",
                        "ncmd-notification",
                        "agency-reporting-form",
                        "cdrm",
                        "cdop-review"));
        map.put("Yearly reports", List.of("yearly-report", "yearly-report-copies", "yearly-report-gap"));
        return map;
    }

    @PostConstruct
    void read() {
        read(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap(), calculator);
    }

    /** Tells the page what is wrong, before its title is written. */
    public void ask() {
        question.problems().forEach(problem -> Messages.add(problem.field(), problem.message()));
    }

    /** True where this installation counts the day of awareness. */
    public boolean isAwarenessDayCounted() {
        return calculator.settings().countAwarenessDay();
    }

    WhenPage read(Map<String, String> parameters, DeadlineCalculator with) {
        calculator = with;
        question = new WhenQuestion(parameters, with);
        answer = question.counting()
                .map(counting -> new WhenAnswer(counting, with, question.time()))
                .orElse(null);
        return this;
    }

    /** The answer, or null when nothing, or nothing countable, was asked. */
    public @Nullable WhenAnswer getAnswer() {
        return answer;
    }

    /** What must be put right, in the order of the form. */
    List<WhenQuestion.Problem> problems() {
        return question.problems();
    }

    /** The message beside a part of the form; empty when it is in order. */
    public String problem(String field) {
        return question.problems().stream()
                .filter(problem -> field.equals("date")
                        ? List.of("d", "m", "y").contains(problem.field())
                        : problem.field().equals(field))
                .findFirst()
                .map(WhenQuestion.Problem::message)
                .orElse("");
    }

    /** What was typed into a part of the form, so that nothing is lost. */
    public String typed(String field) {
        return question.typed(field);
    }

    /** The choices of rules. */
    public List<Group> getGroups() {
        List<Group> groups = new ArrayList<>();
        GROUPS.forEach((title, codes) -> groups.add(new Group(
                title,
                codes.stream()
                        .map(code ->
                                new Choice(code, calculator.rules().latest(code).title(), code.equals(question.rule())))
                        .toList())));
        return groups;
    }

    /** "Date the local authority became aware". */
    public String getDateLabel() {
        return "Date " + question.latestRow().basis().words();
    }

    /** True for a rule that needs the time of day. */
    public boolean isTimeNeeded() {
        return question.latestRow().unit() == RuleUnit.CLOCK_HOURS;
    }

    /** Title of the page, with the answer first; the template puts the word "Error" before it when there is one. */
    public String getTitle() {
        return Optional.ofNullable(answer)
                .map(found -> found.getDue() + ": when is it due?")
                .orElse("When is it due?");
    }

    /** Which bank holidays are known, and how. */
    public String getCalendar() {
        CalendarCoverage coverage = calculator.calendar().coverage();
        return "Bank holidays of England and Wales, " + coverage.firstYear() + " to " + coverage.lastYear()
                + ": to 2023 as published, later years worked out by rule.";
    }
}
