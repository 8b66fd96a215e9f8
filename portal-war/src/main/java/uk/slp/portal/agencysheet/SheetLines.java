package uk.slp.portal.agencysheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.agencysheet.model.ChronologyRules;
import uk.slp.portal.agencysheet.model.SameEvent;
import uk.slp.portal.agencysheet.model.Settlement;
import uk.slp.portal.agencysheet.model.SheetEvent;
import uk.slp.portal.agencysheet.model.SheetStatus;
import uk.slp.portal.shared.config.Setting;
import uk.slp.portal.shared.config.Settings;

/**
 * The merged chronology of a review as a part of the query that reads the review, so that it costs no statement of its own.
 */
public final class SheetLines {
    /** What such a query selects, as columns side by side. */
    public static final String COLUMNS =
            "gs.id, gs.reference, gs.kind, gs.name, gs.status, gs.content.known, ge, gx, gp";

    private SheetLines() {}

    /**
     * How such a query joins them: on three numbers of {@code QueryPart q}, one after another.
     *
     * @param first the first of the three numbers
     * @param review where the query finds the identity of the review; words of the portal, never what somebody typed
     */
    public static String joined(int first, String review) {
        return " left join AgencySheet gs on q.number = " + first + " and gs.reviewId = " + review
                + " left join SheetEvent ge on ge.sheetId = gs.id"
                + " left join Settlement gx on q.number = " + (first + 1) + " and gx.reviewId = " + review
                + " left join SameEvent gp on q.number = " + (first + 2) + " and gp.reviewId = " + review + " ";
    }

    /** One sheet, as far as the chronology must know it. */
    private record Sheet(
            UUID id, String reference, AgencyKind kind, String name, SheetStatus status, @Nullable String known) {
        ChronologyAgency agency() {
            return new ChronologyAgency(
                    id,
                    kind,
                    name,
                    status != SheetStatus.WITHDRAWN,
                    status == SheetStatus.SENT_IN,
                    "yes".equals(known));
        }
    }

    /**
     * Reads the columns.
     *
     * @param first where {@link #COLUMNS} begin
     * @param until the day on which the notification was sent
     */
    public static MergedChronology of(List<Object[]> rows, int first, LocalDate until) {
        Map<UUID, Sheet> sheets = new LinkedHashMap<>();
        Set<SheetEvent> events = new LinkedHashSet<>();
        List<Settlement> settlements = new ArrayList<>();
        List<ChronologyRules.Pair> pairs = new ArrayList<>();
        for (Object[] row : rows) {
            if (row[first] != null) {
                sheets.put((UUID) row[first], sheet(row, first));
            }
            if (row[first + 6] != null) {
                events.add((SheetEvent) row[first + 6]);
            }
            if (row[first + 7] != null) {
                settlements.add((Settlement) row[first + 7]);
            }
            if (row[first + 8] != null) {
                pairs.add(((SameEvent) row[first + 8]).pair());
            }
        }
        List<Sheet> inOrder = sheets.values().stream()
                .sorted(Comparator.comparing(Sheet::reference))
                .toList();
        Map<UUID, String> names = new HashMap<>();
        inOrder.stream()
                .filter(sheet -> sheet.status() == SheetStatus.SENT_IN)
                .forEach(sheet -> names.put(sheet.id(), sheet.name()));
        List<ChronologyAgency> agencies = inOrder.stream().map(Sheet::agency).toList();
        List<ChronologyLine> lines = ChronologyRules.merge(events, names, pairs);
        int gap = Settings.current().number(Setting.CHRONOLOGY_GAP_DAYS);
        List<ChronologyFinding> findings = ChronologyRules.findings(lines, agencies, until, gap).stream()
                .map(finding -> said(finding, settlements))
                .toList();
        return new MergedChronology(agencies, lines, findings);
    }

    private static Sheet sheet(Object[] row, int first) {
        return new Sheet(
                (UUID) row[first],
                (String) row[first + 1],
                (AgencyKind) row[first + 2],
                (String) row[first + 3],
                (SheetStatus) row[first + 4],
                (String) row[first + 5]);
    }

    private static ChronologyFinding said(ChronologyFinding finding, List<Settlement> settlements) {
        return settlements.stream()
                .filter(one -> one.key().equals(finding.key()))
                .findFirst()
                .map(one -> finding.said(
                        one.words(),
                        one.mark().equals(finding.mark()),
                        one.version(),
                        one.settledName(),
                        one.changedAt()))
                .orElse(finding);
    }
}
