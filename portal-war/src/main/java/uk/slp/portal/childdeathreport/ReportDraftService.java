package uk.slp.portal.childdeathreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathreport.model.ChildDeathReport;
import uk.slp.portal.childdeathreport.model.Reports;
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
import uk.slp.portal.shared.error.Violation;

/** Keeps what is typed into a yearly report, each part merged by itself (rule 80). */
@ApplicationScoped
public class ReportDraftService {
    @Inject
    private Reports reports;

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
     * @throws uk.slp.portal.shared.error.NotAllowedNow if the report is published and something was typed
     */
    @Requires(Permission.CHILD_DEATH_REPORT_WRITE)
    @Transactional
    public DraftSaved merge(DraftSave save) {
        Person person = user.require();
        ChildDeathReport report = reports.lock(save.reference()).orElseThrow(ReportQueries::none);
        String lastBy = report.changedBy();
        Instant lastAt = report.changedAt();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        DraftFields fields = new Fields(report.texts());
        DraftMerge merge = new DraftMerge(fields, save);
        if (!merge.toWrite().isEmpty()) {
            report.requireWritable();
        }
        DraftSaved saved = edits.finish(
                new DraftEdits.Place(ChildDeathReport.TYPE, save.reference(), ""),
                merge,
                fields,
                new DraftEdits.Writer(person.username(), now),
                lastBy,
                lastAt);
        if (!merge.toWrite().isEmpty()) {
            Map<ReportField, @Nullable String> written = new EnumMap<>(ReportField.class);
            merge.toWrite().forEach((name, text) -> written.put(named(name).orElseThrow(), text));
            report.write(written, person.username(), now);
            audit.changed("write", ChildDeathReport.TYPE, save.reference());
            reports.flush();
        }
        return saved;
    }

    private static Optional<ReportField> named(String name) {
        return Arrays.stream(ReportField.values())
                .filter(field -> field.code().equals(name))
                .findFirst();
    }

    /** The parts of a report as the merge sees them. */
    private record Fields(ReportTexts texts) implements DraftFields {
        @Override
        public boolean knows(String field) {
            return named(field).isPresent();
        }

        @Override
        public @Nullable String saved(String field) {
            return texts.get(named(field).orElseThrow());
        }

        @Override
        public String label(String field) {
            return named(field).orElseThrow().label();
        }

        @Override
        public String words(String field, @Nullable String text) {
            return text == null ? "" : text;
        }

        @Override
        public @Nullable String clean(String field, @Nullable String text) {
            return ReportTexts.tidied(text);
        }

        @Override
        public List<Violation> refusals(String field, @Nullable String text) {
            return text == null || text.length() <= ReportTexts.LONGEST
                    ? List.of()
                    : List.of(new Violation(
                            field,
                            "too_long",
                            "Shorten “" + label(field) + "” to " + ReportTexts.LONGEST + " characters."));
        }
    }
}
