package uk.slp.portal.agencysheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.slp.portal.agencysheet.model.AgencySheet;
import uk.slp.portal.agencysheet.model.EventOrder;
import uk.slp.portal.agencysheet.model.SheetAction;
import uk.slp.portal.agencysheet.model.SheetEvent;
import uk.slp.portal.agencysheet.model.SheetField;
import uk.slp.portal.agencysheet.model.SheetStatus;
import uk.slp.portal.agencysheet.model.SheetTransitions;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.time.PortalTime;

/** Copies a sheet into what pages and programs may see. */
final class SheetParts {
    private SheetParts() {}

    /** Names that a sheet is shown with. */
    record Names(String partnership, String contributor) {}

    static SheetView view(
            AgencySheet sheet,
            List<SheetEvent> events,
            Names names,
            DeadlineCalculator calculator,
            Set<Permission> held,
            Instant now) {
        List<SheetEvent> sorted = EventOrder.sorted(events);
        List<SheetLine> lines = new ArrayList<>();
        sorted.forEach(event -> lines.add(SheetLine.of(lines.size() + 1, event)));
        boolean over = sheet.status() == SheetStatus.WITHDRAWN || sheet.status() == SheetStatus.CLOSED;
        boolean author = held.contains(Permission.RAPID_REVIEW_WRITE);
        return new SheetView(
                sheet.id(),
                sheet.reference(),
                sheet.version(),
                sheet.status(),
                sheet.reviewReference(),
                names.partnership(),
                sheet.kind(),
                sheet.name(),
                names.contributor(),
                over && !author ? "" : sheet.about(),
                sheet.questions(),
                sheet.createdAt(),
                clock(sheet, calculator, now),
                Arrays.stream(SheetField.values())
                        .map(field -> new SheetAnswer(field, sheet.content().get(field)))
                        .toList(),
                lines,
                sheet.stepReason(),
                sheet.sentInAt(),
                sheet.sentInName(),
                sheet.changedAt(),
                sheet.problems(sorted, LocalDate.ofInstant(now, PortalTime.LONDON)),
                sheet.locked(),
                actions(sheet, held));
    }

    static SheetRow row(AgencySheet sheet, String with, DeadlineCalculator calculator, Instant now) {
        return new SheetRow(
                sheet.reference(),
                sheet.kind(),
                sheet.name(),
                sheet.status(),
                with,
                sheet.status() == SheetStatus.SENT_IN
                        && "no".equals(sheet.content().get(SheetField.KNOWN)),
                sheet.sentInAt(),
                clock(sheet, calculator, now));
    }

    private static SheetClock clock(AgencySheet sheet, DeadlineCalculator calculator, Instant now) {
        return switch (sheet.status()) {
            case ASKED -> SheetClock.of(calculator, sheet.dueDate(), null, now);
            case SENT_IN -> SheetClock.of(calculator, sheet.dueDate(), sheet.sentInAt(), now);
            case WITHDRAWN, CLOSED -> SheetClock.stopped(sheet.dueDate());
        };
    }

    private static Set<SheetAction> actions(AgencySheet sheet, Set<Permission> held) {
        Set<SheetAction> actions = EnumSet.noneOf(SheetAction.class);
        if (!sheet.locked()) {
            actions.addAll(SheetTransitions.RULES.allowed(sheet.status(), held));
        }
        return actions;
    }
}
