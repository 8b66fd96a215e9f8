package uk.slp.portal.shared.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The styles of govuk-frontend without its typefaces: those are for services of the government only, are never used here,
 * and a browser that is quick would ask for them before it has read our own styles.
 */
@WebServlet("/resources/css/govuk-frontend.css")
public class GovukStyles extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final String SOURCE = "/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.css";

    private byte[] styles = new byte[0];

    @Override
    public void init() throws ServletException {
        try (InputStream in = getServletContext().getResourceAsStream(SOURCE)) {
            if (in == null) {
                throw new ServletException("The styles of govuk-frontend are missing: " + SOURCE);
            }
            styles = withoutTypefaces(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ServletException("The styles of govuk-frontend cannot be read", e);
        }
    }

    static String withoutTypefaces(String styles) {
        return styles.replaceAll("@font-face\\s*\\{[^}]*}", "");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/css;charset=UTF-8");
        response.setContentLength(styles.length);
        response.getOutputStream().write(styles);
    }
}
