package uk.slp.portal.deadlines.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.slp.portal.deadlines.DeadlineCalculator;

/** The answer as a file for a calendar; takes the same parameters as the page. */
@WebServlet("/when-is-it-due/calendar.ics")
public class CalendarFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DeadlineCalculator calculator;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        WhenQuestion question = new WhenQuestion(parameters, calculator);
        var counting = question.counting();
        if (counting.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        WhenAnswer answer = new WhenAnswer(counting.get(), calculator, question.time());
        byte[] file = CalendarFile.of(counting.get(), answer, clock.instant()).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"due-" + counting.get().due() + ".ics\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
