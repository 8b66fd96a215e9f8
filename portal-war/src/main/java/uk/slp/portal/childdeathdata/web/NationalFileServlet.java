package uk.slp.portal.childdeathdata.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import uk.slp.portal.childdeathdata.NationalCase;
import uk.slp.portal.childdeathdata.NationalDataQueries;
import uk.slp.portal.childdeathdata.NationalFile;
import uk.slp.portal.childdeathdata.NationalPeriod;
import uk.slp.portal.childdeathreturn.SentAnswer;
import uk.slp.portal.shared.error.NotPermitted;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.web.SignInAddress;

/** The files of the national data set, of the period of the address. */
@WebServlet({"/child-death-data/cases.json", "/child-death-data/cases.csv", "/child-death-data/answers.csv"})
public class NationalFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient NationalDataQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getUserPrincipal() == null) {
            response.sendRedirect(request.getContextPath() + SignInAddress.comingBackTo(request));
            return;
        }
        String format = request.getServletPath().endsWith(".csv") ? "csv" : "json";
        boolean answers = request.getServletPath().endsWith("/answers.csv");
        List<NationalCase> cases = List.of();
        List<SentAnswer> given = List.of();
        try {
            NationalPeriod period = NationalPeriod.of(request.getParameter("from"), request.getParameter("to"));
            if (answers) {
                given = queries.answers(period);
            } else {
                cases = queries.export(period, format);
            }
        } catch (NotPermitted refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        } catch (RuleViolation refused) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, refused.getMessage());
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"national-data" + (answers ? "-answers." : ".") + format + "\"");
        if (answers) {
            response.setContentType("text/csv;charset=UTF-8");
            NationalFile.answers(given, response.getOutputStream());
        } else if (format.equals("csv")) {
            response.setContentType("text/csv;charset=UTF-8");
            NationalFile.csv(cases, response.getOutputStream());
        } else {
            response.setContentType("application/json");
            NationalFile.json(cases, response.getOutputStream());
        }
    }
}
