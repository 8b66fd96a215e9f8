package uk.slp.portal.agencysheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.agencysheet.model.AgencySheet;
import uk.slp.portal.agencysheet.model.AgencySheets;
import uk.slp.portal.agencysheet.model.EventField;
import uk.slp.portal.agencysheet.model.SheetEvent;
import uk.slp.portal.agencysheet.model.SheetField;
import uk.slp.portal.agencysheet.model.SheetStatus;
import uk.slp.portal.onelink.OneLinks;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;

/** What a contributor does with their own sheet, beside writing on its pages ({@link SheetDraftService}). */
@ApplicationScoped
public class SheetService {
    @Inject
    private AgencySheets sheets;

    @Inject
    private OneLinks links;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<AgencySheetStepped> stepped;

    /**
     * Replaces every answer, for programs.
     *
     * @param answers those that are absent become empty
     */
    @Requires(Permission.AGENCY_SHEET_WRITE)
    @Transactional
    public SheetSaved write(String reference, long expectedVersion, Map<SheetField, String> answers) {
        AgencySheet sheet = load(reference);
        sheet.expectVersion(expectedVersion);
        Map<SheetField, @Nullable String> all = new EnumMap<>(SheetField.class);
        for (SheetField field : SheetField.values()) {
            all.put(field, answers.get(field));
        }
        Instant now = now();
        sheet.write(all, user.require().username(), now);
        return kept(sheet, "write", now);
    }

    /**
     * Adds a line to the chronology.
     *
     * @param expectedVersion of the sheet, or null where it does not matter: a new line writes over nothing
     * @param answers what is known of it already; may be empty
     * @return its identity
     */
    @Requires(Permission.AGENCY_SHEET_WRITE)
    @Transactional
    public UUID addLine(String reference, @Nullable Long expectedVersion, Map<EventField, String> answers) {
        AgencySheet sheet = load(reference);
        if (expectedVersion != null) {
            sheet.expectVersion(expectedVersion);
        }
        Instant now = now();
        String by = user.require().username();
        SheetEvent event = sheet.newEvent(sheets.count(sheet.id()), by, now);
        Map<EventField, @Nullable String> texts = new EnumMap<>(EventField.class);
        texts.putAll(answers);
        sheet.write(event, texts, by, now);
        sheets.add(event);
        kept(sheet, "add_line", now);
        return event.id();
    }

    /**
     * Takes a line away; one that is gone already is no fault.
     *
     * @param expectedVersion of the sheet, or null where the person has just been shown the line
     */
    @Requires(Permission.AGENCY_SHEET_WRITE)
    @Transactional
    public void removeLine(String reference, @Nullable Long expectedVersion, String line) {
        AgencySheet sheet = load(reference);
        if (expectedVersion != null) {
            sheet.expectVersion(expectedVersion);
        }
        Instant now = now();
        sheets.event(sheet.id(), line).ifPresent(event -> {
            sheet.removed(user.require().username(), now);
            sheets.remove(event);
            kept(sheet, "remove_line", now);
        });
    }

    /**
     * Sends the sheet in. A second click finds it sent in, and that is right.
     *
     * @throws uk.slp.portal.shared.error.RuleViolation with everything that is missing
     */
    @Requires(Permission.AGENCY_SHEET_WRITE)
    @Transactional
    public SheetSaved sendIn(String reference, long expectedVersion) {
        AgencySheet sheet = load(reference);
        Person person = user.require();
        Instant now = now();
        if (sheet.status() == SheetStatus.SENT_IN) {
            return new SheetSaved(sheet.reference(), sheet.version(), now);
        }
        sheet.expectVersion(expectedVersion);
        sheets.add(sheet.sendIn(sheets.events(sheet.id()), person.displayName(), person.username(), now));
        UUID link = sheet.linkId();
        if (link != null) {
            links.finish(link, person.username(), now);
        }
        SheetSaved saved = kept(sheet, "send_in", now);
        stepped.fire(AgencySheetStepped.of(sheet, "send_in", person.username(), now));
        return saved;
    }

    private SheetSaved kept(AgencySheet sheet, String action, Instant now) {
        audit.changed(action, AgencySheet.TYPE, sheet.reference());
        sheets.flush();
        return new SheetSaved(sheet.reference(), sheet.version(), now);
    }

    private AgencySheet load(String reference) {
        return sheets.lockOwn(reference, user.scope())
                .orElseThrow(() -> new NotFound("There is no agency sheet of that reference."));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
