package uk.slp.portal.overviewpanel.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.overviewpanel.AgendaLine;
import uk.slp.portal.overviewpanel.Backlog;
import uk.slp.portal.overviewpanel.OverviewRow;
import uk.slp.portal.overviewpanel.OverviewView;
import uk.slp.portal.overviewpanel.PackCase;
import uk.slp.portal.panelmeeting.MeetingAction;
import uk.slp.portal.shared.persistence.Coded;

/** The forms in which the API gives meetings of an overview panel; none of them names a child (rule 66). */
final class OverviewMeetingJson {
    private OverviewMeetingJson() {}

    /** A line of the list; {@code cases} and {@code decided} count only what the caller may see. */
    public record Row(
            String reference,
            LocalDate day,
            String time,
            String where,
            @Nullable String theme,
            String status,
            long cases,
            long decided) {}

    /** Who is asked; {@code attendance} is invited, attended or absent. */
    public record Member(String account, String name, String jobTitle, String attendance) {}

    /**
     * A death on the agenda.
     *
     * @param number part of its address
     * @param aim by when the panel aims to review; no limit in law
     * @param childDeath reference of the case; null for who may not see cases by name
     */
    public record Item(
            int number,
            int place,
            String theme,
            String ageBand,
            @Nullable LocalDate aim,
            @Nullable String childDeath,
            @Nullable String category,
            @Nullable String outcome) {}

    /** One meeting with its agenda; {@code actions} is what the caller may do now. */
    public record Whole(
            String reference,
            String status,
            String panel,
            @Nullable String theme,
            LocalDate day,
            String time,
            @Nullable String place,
            @Nullable String link,
            String chair,
            List<Member> members,
            List<Item> items,
            @Nullable String corrections,
            List<String> actions) {}

    /** A factor of a death. */
    public record Factor(
            String domain, String label, @Nullable String note, @Nullable String score, @Nullable String modifiable) {}

    /**
     * A death as the panel sees it.
     *
     * @param analysisVersion sent back with a decision
     * @param answers texts of the analysis by the names of its answers
     */
    public record PanelCase(
            Item item,
            long analysisVersion,
            TreeMap<String, String> answers,
            List<Factor> factors,
            @Nullable String overall,
            List<String> missing,
            @Nullable String discussion,
            @Nullable String decision,
            @Nullable String dissent,
            @Nullable String leftRoom) {}

    /** Open cases of a state by age. */
    public record Open(String status, List<Long> byAge, long all) {}

    /** What is open; {@code ages} names the groups of {@code byAge}. */
    public record Backlogged(List<String> ages, List<Open> states, List<Late> pastAim) {}

    /** A case past the panel's aim. */
    public record Late(String childDeath, String status, LocalDate aim) {}

    static Row row(OverviewRow row) {
        return new Row(
                row.reference(),
                row.day(),
                row.time(),
                row.where(),
                Coded.codeOf(row.theme()),
                row.status().code(),
                row.cases(),
                row.minuted());
    }

    static Whole whole(OverviewView view) {
        return new Whole(
                view.reference(),
                view.status().code(),
                view.panelName(),
                Coded.codeOf(view.theme()),
                view.day(),
                view.time(),
                view.place(),
                view.link(),
                view.chairUsername(),
                view.members().stream()
                        .map(m -> new Member(
                                m.username(),
                                m.name(),
                                m.jobTitle(),
                                m.attendance().code()))
                        .toList(),
                view.items().stream().map(OverviewMeetingJson::item).toList(),
                view.corrections(),
                view.actions().stream().map(MeetingAction::code).sorted().toList());
    }

    private static Item item(AgendaLine line) {
        return new Item(
                line.number(),
                line.place(),
                line.theme().code(),
                line.ageBand(),
                line.aim(),
                line.reference(),
                Coded.codeOf(line.category()),
                Coded.codeOf(line.outcome()));
    }

    static PanelCase panelCase(PackCase one) {
        TreeMap<String, String> answers = new TreeMap<>();
        one.answers().forEach((field, text) -> answers.put(field.apiName(), text));
        return new PanelCase(
                item(one.line()),
                one.analysisVersion(),
                answers,
                one.factors().stream()
                        .map(factor -> new Factor(
                                factor.domain().code(),
                                factor.label(),
                                factor.note(),
                                Coded.codeOf(factor.score()),
                                Coded.codeOf(factor.modifiable())))
                        .toList(),
                Coded.codeOf(one.overall()),
                one.missing().stream().map(wrong -> wrong.message()).toList(),
                one.minute().discussion(),
                one.minute().decision(),
                one.minute().dissent(),
                one.leftRoom());
    }

    static Backlogged backlog(Backlog backlog) {
        return new Backlogged(
                Backlog.ages(),
                backlog.states().stream()
                        .map(state -> new Open(state.status().code(), state.counts(), state.all()))
                        .toList(),
                backlog.late().stream()
                        .map(late -> new Late(late.reference(), late.status().code(), late.aim()))
                        .toList());
    }
}
