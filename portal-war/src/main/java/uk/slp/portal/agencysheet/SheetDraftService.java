package uk.slp.portal.agencysheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.agencysheet.model.AgencySheet;
import uk.slp.portal.agencysheet.model.AgencySheets;
import uk.slp.portal.agencysheet.model.EventField;
import uk.slp.portal.agencysheet.model.SheetEvent;
import uk.slp.portal.agencysheet.model.SheetField;
import uk.slp.portal.agencysheet.model.SheetRules;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.draft.DraftEdits;
import uk.slp.portal.shared.draft.DraftFields;
import uk.slp.portal.shared.draft.DraftMerge;
import uk.slp.portal.shared.draft.DraftSave;
import uk.slp.portal.shared.draft.DraftSaved;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.Coded;

/** Keeps what is typed on the pages of a sheet, each answer merged by itself; a line of the chronology is a subject. */
@ApplicationScoped
public class SheetDraftService {
    @Inject
    private AgencySheets sheets;

    @Inject
    private DraftEdits edits;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Merges and keeps. With nothing typed it only tells what others changed, and writes nothing.
     *
     * @throws uk.slp.portal.shared.error.NotAllowedNow if the sheet cannot be written now and something was typed
     */
    @Requires(Permission.AGENCY_SHEET_WRITE)
    @Transactional
    public DraftSaved merge(DraftSave save) {
        Person person = user.require();
        AgencySheet sheet = (save.typed().isEmpty()
                        ? sheets.findOwn(save.reference(), person.scope())
                        : sheets.lockOwn(save.reference(), person.scope()))
                .orElseThrow(() -> new NotFound("There is no agency sheet of that reference."));
        String lastBy = sheet.changedBy();
        Instant lastAt = sheet.changedAt();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        SheetEvent event = save.subject().isEmpty() ? null : event(sheet, save.subject());
        DraftFields fields = event == null ? new Answers(sheet) : new LineAnswers(event);
        DraftMerge merge = new DraftMerge(fields, save);
        DraftSaved saved = edits.finish(
                new DraftEdits.Place(AgencySheet.TYPE, sheet.reference(), save.subject()),
                merge,
                fields,
                new DraftEdits.Writer(person.username(), now),
                lastBy,
                lastAt);
        if (!merge.toWrite().isEmpty()) {
            write(sheet, event, merge.toWrite(), person.username(), now);
            audit.changed("write", AgencySheet.TYPE, sheet.reference());
            sheets.flush();
        }
        return saved;
    }

    private static void write(
            AgencySheet sheet, @Nullable SheetEvent event, Map<String, @Nullable String> texts, String by, Instant at) {
        if (event == null) {
            Map<SheetField, @Nullable String> answers = new EnumMap<>(SheetField.class);
            texts.forEach((field, text) -> answers.put(SheetField.named(field).orElseThrow(), text));
            sheet.write(answers, by, at);
        } else {
            Map<EventField, @Nullable String> answers = new EnumMap<>(EventField.class);
            texts.forEach((field, text) -> answers.put(EventField.named(field).orElseThrow(), text));
            sheet.write(event, answers, by, at);
        }
    }

    private SheetEvent event(AgencySheet sheet, String subject) {
        return sheets.event(sheet.id(), subject)
                .orElseThrow(() -> new NotFound("This line is not on the sheet any more."));
    }

    /** The answers of a sheet as the merge sees them. */
    private record Answers(AgencySheet sheet) implements DraftFields {
        private static SheetField field(String name) {
            return SheetField.named(name).orElseThrow();
        }

        @Override
        public boolean knows(String field) {
            return SheetField.named(field).isPresent();
        }

        @Override
        public @Nullable String saved(String field) {
            return sheet.content().get(field(field));
        }

        @Override
        public String label(String field) {
            return field(field).question();
        }

        @Override
        public String words(String field, @Nullable String text) {
            String shown = SheetAnswer.words(field(field), text);
            return shown == null ? "" : shown;
        }

        @Override
        public @Nullable String clean(String field, @Nullable String text) {
            return SheetRules.tidied(text);
        }

        @Override
        public List<Violation> refusals(String field, @Nullable String text) {
            return SheetRules.unkeepable(field(field), text);
        }
    }

    /** The answers of a line as the merge sees them. */
    private record LineAnswers(SheetEvent event) implements DraftFields {
        private static EventField field(String name) {
            return EventField.named(name).orElseThrow();
        }

        @Override
        public boolean knows(String field) {
            return EventField.named(field).isPresent();
        }

        @Override
        public @Nullable String saved(String field) {
            return event.get(field(field));
        }

        @Override
        public String label(String field) {
            return field(field).question();
        }

        @Override
        public String words(String field, @Nullable String text) {
            if (text == null) {
                return "";
            }
            return switch (field(field)) {
                case DAY -> SheetRules.day(text).map(DeadlineWords::record).orElse(text);
                case KIND ->
                    Coded.known(EventKind.class, text)
                            ? Coded.of(EventKind.class, text).label()
                            : text;
                case CERTAINTY ->
                    Coded.known(Certainty.class, text)
                            ? Coded.of(Certainty.class, text).label()
                            : text;
                default -> text;
            };
        }

        @Override
        public @Nullable String clean(String field, @Nullable String text) {
            return SheetRules.tidied(text);
        }

        @Override
        public List<Violation> refusals(String field, @Nullable String text) {
            return SheetRules.unkeepable(field(field), text);
        }
    }
}
