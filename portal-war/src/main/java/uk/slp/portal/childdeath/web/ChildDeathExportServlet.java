package uk.slp.portal.childdeath.web;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathFilter;
import uk.slp.portal.childdeath.ChildDeathQueries;
import uk.slp.portal.childdeath.ChildDeathRow;
import uk.slp.portal.shared.error.NotPermitted;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.export.CsvFile;
import uk.slp.portal.shared.export.ExportTable;
import uk.slp.portal.shared.export.ExportTable.Column;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.SignInAddress;

/** The list of cases as a file, with the filter of the address. It names no child: the reference leads to the case. */
@WebServlet("/child-deaths/export.csv")
public class ChildDeathExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final List<Column<ChildDeathRow>> COLUMNS = List.of(
            new Column<>("Reference", 16, ChildDeathRow::reference),
            new Column<>("State", 26, row -> row.status().label()),
            new Column<>("Date of death", 14, ChildDeathRow::deathDate),
            new Column<>("Age", 14, ChildDeathRow::age),
            new Column<>("Place of death", 30, ChildDeathRow::placeKind),
            new Column<>("Lived in", 28, ChildDeathRow::residence),
            new Column<>("Panel", 40, ChildDeathRow::ownerName),
            new Column<>("Joint agency response", 12, ChildDeathRow::jointResponse),
            new Column<>("Key worker named", 12, row -> row.keyWorker() == null ? "no" : "yes"),
            new Column<>("Inquest", 12, ChildDeathRow::inquest),
            new Column<>("Panel told", 18, row -> london(row.notifiedAt())),
            new Column<>("National database to be told by", 18, row -> london(row.nationalDueAt())),
            new Column<>("Aim of the panel", 14, ChildDeathRow::panelAim));

    @Inject
    private transient ChildDeathQueries queries;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getUserPrincipal() == null) {
            response.sendRedirect(request.getContextPath() + SignInAddress.comingBackTo(request));
            return;
        }
        Map<String, @Nullable String> given = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> given.put(name, values[0]));
        given.remove("q");
        List<ChildDeathRow> rows;
        try {
            rows = queries.export(ChildDeathFilter.of(given));
        } catch (NotPermitted refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        } catch (RuleViolation refused) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, refused.getMessage());
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"child-deaths-" + LocalDate.ofInstant(clock.instant(), PortalTime.LONDON)
                        + ".csv\"");
        CsvFile.write(new ExportTable<>("Child deaths", COLUMNS, rows, List.of()), response.getOutputStream());
    }

    private static @Nullable LocalDateTime london(@Nullable Instant at) {
        return at == null ? null : LocalDateTime.ofInstant(at, PortalTime.LONDON);
    }
}
