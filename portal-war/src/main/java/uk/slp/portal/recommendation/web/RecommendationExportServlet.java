package uk.slp.portal.recommendation.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.recommendation.Answer;
import uk.slp.portal.recommendation.EvidenceLevel;
import uk.slp.portal.recommendation.LedgerFilter;
import uk.slp.portal.recommendation.LedgerLine;
import uk.slp.portal.recommendation.RecommendationQueries;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.error.NotPermitted;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.export.CsvFile;
import uk.slp.portal.shared.export.ExportTable;
import uk.slp.portal.shared.export.ExportTable.Column;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.vocabulary.Themes;
import uk.slp.portal.shared.web.SignInAddress;

/** The ledger of one's own partnership as a file, with the filter of the address. */
@WebServlet("/recommendations/export.csv")
public class RecommendationExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final List<Column<LedgerLine>> COLUMNS = List.of(
            new Column<>("Reference", 30, LedgerLine::reference),
            new Column<>("Publication", 40, LedgerLine::title),
            new Column<>("Published", 14, LedgerLine::publishedOn),
            new Column<>("Place", 18, LedgerLine::place),
            new Column<>("Recommendation", 60, LedgerLine::text),
            new Column<>("Addressed to", 28, LedgerLine::addressee),
            new Column<>("Area", 18, LedgerLine::area),
            new Column<>("Themes", 30, RecommendationExportServlet::themes),
            new Column<>("State", 20, line -> line.now().words()),
            new Column<>("Since", 14, line -> line.now().since()),
            new Column<>("Answer", 18, line -> label(line.now().answer())),
            new Column<>("Reason", 40, line -> line.now().reason()),
            new Column<>("Action", 40, line -> line.now().action()),
            new Column<>("Responsible", 28, line -> line.now().owner()),
            new Column<>("Due", 14, line -> line.now().dueOn()),
            new Column<>("Evidence", 28, line -> label(line.now().level())),
            new Column<>("Everybody can read this answer", 16, line -> line.unreleased() ? "no" : "yes"));

    @Inject
    private transient RecommendationQueries queries;

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
        LedgerFilter filter = LedgerFilter.of(
                request.getParameter("state"),
                request.getParameter("theme"),
                request.getParameter("item"),
                request.getParameter("q"));
        List<LedgerLine> lines;
        try {
            lines = queries.export(filter);
        } catch (NotPermitted refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        } catch (RuleViolation tooMany) {
            response.sendRedirect(request.getContextPath() + "/recommendations");
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"recommendations-" + today + ".csv\"");
        String asked = String.join("; ", filter.words());
        CsvFile.write(
                new ExportTable<>(
                        "Recommendations",
                        COLUMNS,
                        lines,
                        List.of(
                                List.of(
                                        "List",
                                        "Recommendations that the partnership of the person who exported it answers"),
                                List.of("Filter", asked.isEmpty() ? "None" : asked),
                                List.of("Recommendations", Integer.toString(lines.size())),
                                List.of("Exported", today.toString()),
                                List.of("By", user.getDisplayName() + ", " + user.getOrganisationName()),
                                List.of("Handling", "Answers that were not released are for staff of the area only."))),
                response.getOutputStream());
    }

    private static String themes(LedgerLine line) {
        return line.themes().stream().filter(Themes::known).map(Themes::label).collect(Collectors.joining("; "));
    }

    private static @Nullable String label(@Nullable Answer answer) {
        return answer == null ? null : answer.label();
    }

    private static @Nullable String label(@Nullable EvidenceLevel level) {
        return level == null ? null : level.label();
    }
}
