package uk.slp.portal.childdeath.rest;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathAction;
import uk.slp.portal.childdeath.ChildDeathRow;
import uk.slp.portal.childdeath.ChildDeathView;
import uk.slp.portal.childdeath.LineView;
import uk.slp.portal.childdeath.NoticeRow;
import uk.slp.portal.childdeath.NoticeView;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.time.PortalTime;

/** The forms in which the API gives child deaths and what is told of them. */
final class ChildDeathJson {
    private ChildDeathJson() {}

    /** A case in a list. */
    public record Row(
            String reference,
            String child,
            String age,
            LocalDate died,
            String status,
            String panel,
            boolean own,
            String residence,
            @Nullable OffsetDateTime nationalDue,
            @Nullable LocalDate panelAim,
            OffsetDateTime notifiedAt) {}

    /** A line of a list of a notification or a case: its kind, and its answers by name. */
    public record Line(UUID id, String kind, Map<String, String> answers) {}

    /** A step in the life of a case. */
    public record Step(OffsetDateTime at, String title, String by, @Nullable String reason) {}

    /** Something that is wrong, or to be looked at. */
    public record Note(String field, String code, String message) {}

    /** A case; {@code actions} is what the caller may do now. */
    public record Whole(
            String reference,
            String status,
            String panel,
            boolean own,
            String kind,
            @Nullable LocalDate panelAim,
            @Nullable OffsetDateTime nationalToldAt,
            Map<String, String> answers,
            List<Line> lines,
            List<Note> warnings,
            List<Step> history,
            List<String> actions) {}

    /** A notification in a list; names no child. */
    public record NoticeLine(
            String reference, String kind, String status, @Nullable String panel, @Nullable OffsetDateTime sentAt) {}

    /** A notification; once it is sent, its writer sees the receipt only. */
    public record Notice(
            String reference,
            String kind,
            String status,
            @Nullable String panel,
            @Nullable OffsetDateTime sentAt,
            @Nullable OffsetDateTime dueAt,
            boolean late,
            @Nullable String waitsFor,
            Map<String, String> answers,
            List<Line> lines,
            List<Note> problems,
            List<Note> warnings) {}

    static Row row(ChildDeathRow row) {
        return new Row(
                row.reference(),
                row.child(),
                row.age(),
                row.deathDate(),
                row.status().code(),
                row.ownerName(),
                row.own(),
                row.residence(),
                at(row.nationalDueAt()),
                row.panelAim(),
                moment(row.notifiedAt()));
    }

    static Response whole(ChildDeathView view) {
        Whole whole = new Whole(
                view.death().reference(),
                view.death().status().code(),
                view.death().ownerName(),
                view.own(),
                view.kind().code(),
                view.death().panelAim(),
                at(view.nationalTold()),
                new TreeMap<>(view.answers()),
                view.lines().stream().map(ChildDeathJson::line).toList(),
                notes(view.warnings()),
                view.history().stream()
                        .map(step -> new Step(moment(step.at()), step.title(), step.by(), step.reason()))
                        .toList(),
                view.actions().stream().map(ChildDeathAction::code).sorted().toList());
        return Response.ok(whole).tag(EntityTags.of(view.death().version())).build();
    }

    static NoticeLine noticeLine(NoticeRow row) {
        return new NoticeLine(
                row.reference(), row.kind().code(), row.status().code(), row.panelName(), at(row.sentAt()));
    }

    static Notice notice(NoticeView view) {
        return new Notice(
                view.reference(),
                view.kind().code(),
                view.status().code(),
                view.panelName(),
                at(view.sentAt()),
                at(view.dueAt()),
                view.late(),
                Coded.codeOf(view.waitsFor()),
                new TreeMap<>(view.answers()),
                view.lines().stream().map(ChildDeathJson::line).toList(),
                notes(view.problems()),
                notes(view.warnings()));
    }

    private static Line line(LineView line) {
        return new Line(line.id(), line.kind().code(), new TreeMap<>(line.raw()));
    }

    private static List<Note> notes(List<Violation> violations) {
        return violations.stream()
                .map(one -> new Note(one.field(), one.code(), one.message()))
                .toList();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : moment(instant);
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atZone(PortalTime.LONDON).toOffsetDateTime();
    }
}
