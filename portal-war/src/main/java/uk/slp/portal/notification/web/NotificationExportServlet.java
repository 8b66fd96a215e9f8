package uk.slp.portal.notification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.AuthorityNames;
import uk.slp.portal.notification.ExportedNotification;
import uk.slp.portal.notification.NotificationCounts;
import uk.slp.portal.notification.NotificationFilter;
import uk.slp.portal.notification.NotificationListQueries;
import uk.slp.portal.notification.NotificationRow;
import uk.slp.portal.notification.model.DraftDate;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.error.NotPermitted;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.export.CsvFile;
import uk.slp.portal.shared.export.ExportTable;
import uk.slp.portal.shared.export.ExportTable.Column;
import uk.slp.portal.shared.export.XlsxFile;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.SignInAddress;

/** The list of notifications as a file, with the filter of the address. */
@WebServlet({"/notifications/export.csv", "/notifications/export.xlsx"})
public class NotificationExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final List<Column<ExportedNotification>> COLUMNS = List.of(
            new Column<>("Reference", 15, line -> line.row().reference()),
            new Column<>("Case", 32, line -> line.row().caseName()),
            new Column<>("Kind", 28, line -> line.row().kindLabel()),
            new Column<>("What happened", 36, line -> line.row().natureLabel()),
            new Column<>("State", 18, line -> line.row().statusLabel()),
            new Column<>("Authority", 28, line -> line.row().authorityName()),
            new Column<>("Authority code", 14, line -> line.row().authorityCode()),
            new Column<>("Region", 24, line -> line.row().region()),
            new Column<>("Children", 10, line -> line.row().children()),
            new Column<>("Became aware", 14, line -> awareness(line.row())),
            new Column<>("Due", 14, line -> line.row().dueDate()),
            new Column<>("Sent", 18, line -> london(line.row().submittedAt())),
            new Column<>("Standing", 26, ExportedNotification::standing),
            new Column<>("Working days late", 12, ExportedNotification::workingDaysLate));

    @Inject
    private transient NotificationListQueries queries;

    @Inject
    private transient AuthorityNames authorities;

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getUserPrincipal() == null) {
            response.sendRedirect(request.getContextPath() + SignInAddress.comingBackTo(request));
            return;
        }
        Map<String, String> given = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> given.put(name, values[0]));
        NotificationFilter filter = NotificationFilter.of(given);
        boolean workbook = request.getServletPath().endsWith(".xlsx");
        List<ExportedNotification> lines;
        try {
            lines = queries.export(filter.orRefuse(), workbook ? "xlsx" : "csv");
        } catch (NotPermitted refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        } catch (RuleViolation refused) {
            // The list itself says what is wrong with its filter, or that it is too long for a file.
            String query = filter.query();
            String why = filter.problems().isEmpty() ? "export=too_many_rows" : "";
            response.sendRedirect(request.getContextPath() + "/notifications?" + query
                    + (query.isEmpty() || why.isEmpty() ? "" : "&") + why);
            return;
        }
        LocalDateTime now = london(clock.instant());
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(workbook ? WORKBOOK : "text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"notifications-" + now.toLocalDate() + (workbook ? ".xlsx\"" : ".csv\""));
        ExportTable<ExportedNotification> table =
                new ExportTable<>("Notifications", COLUMNS, lines, about(filter, lines.size(), now));
        if (workbook) {
            XlsxFile.write(table, response.getOutputStream());
        } else {
            CsvFile.write(table, response.getOutputStream());
        }
    }

    private List<List<String>> about(NotificationFilter filter, int rows, LocalDateTime now) {
        String parts = filter.inUse().stream()
                .map(part -> filter.label(part, authorities::name))
                .collect(Collectors.joining("; "));
        return List.of(
                List.of("List", "Notifications within the reach of the person who exported it"),
                List.of("Filter", parts.isEmpty() ? "None" : parts),
                List.of("Notifications", Integer.toString(rows)),
                List.of(
                        "Exported",
                        now.toLocalDate() + " at "
                                + now.toLocalTime().withNano(0).withSecond(0)),
                List.of("By", user.getDisplayName() + ", " + user.getOrganisationName()),
                List.of("Handling", "Confidential. Personal information about children. The export was recorded."),
                List.of("Caution", NotificationCounts.CAUTION));
    }

    private static @Nullable LocalDate awareness(NotificationRow row) {
        return new DraftDate(row.awareness()).day().orElse(null);
    }

    private static @Nullable LocalDateTime london(@Nullable Instant at) {
        return at == null ? null : LocalDateTime.ofInstant(at, PortalTime.LONDON);
    }
}
