package uk.slp.portal.notification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.slp.portal.notification.AttachmentQueries;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.NotPermitted;
import uk.slp.portal.shared.file.FileContent;
import uk.slp.portal.shared.web.SignInAddress;

/**
 * Hands out files of notifications to signed-in people: always to be kept, never shown in the browser, in no cache. A
 * file may hold anything; in the address of the portal nothing of it may run.
 */
@WebServlet("/documents/*")
public class DocumentServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final Pattern ADDRESS = Pattern.compile("/([A-Za-z0-9-]{1,20})/([1-9][0-9]{0,3})");

    @Inject
    private transient AttachmentQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getUserPrincipal() == null) {
            response.sendRedirect(request.getContextPath() + SignInAddress.comingBackTo(request));
            return;
        }
        Matcher address = ADDRESS.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!address.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        FileContent file;
        try {
            file = queries.open(address.group(1), Integer.parseInt(address.group(2)));
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        } catch (NotPermitted refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        } catch (NotAllowedNow notNow) {
            // The page with the list says in words why, and does not link to it.
            response.sendRedirect(request.getContextPath() + "/notifications/" + address.group(1) + "#documents");
            return;
        }
        file.headers().forEach(response::setHeader);
        response.setContentType(file.mediaType());
        response.setContentLengthLong(file.size());
        file.writeTo(response.getOutputStream());
    }
}
