package uk.slp.portal.shared.web;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.util.List;
import uk.slp.portal.shared.config.SettingRefused;
import uk.slp.portal.shared.file.ReceivedFile;

/**
 * Maps {@link PageServlet} to every address of the table. It, and not the Faces servlet behind it, must know about
 * uploads: the server reads the parts of a request for the servlet that received it first.
 */
@WebListener
public class PageServletSetup implements ServletContextListener {
    /** Largest file, and largest whole request, that is read: 25 MB. */
    static final long LARGEST = 25L * 1024 * 1024;

    /**
     * The same where several documents are added at once, for signed-in people only. A file above the limit of documents
     * is read to this one, so that the page can say which was too large and keep what was typed.
     */
    static final long LARGEST_DOCUMENT = 64L * 1024 * 1024;

    static final long LARGEST_BATCH = 260L * 1024 * 1024;

    private static final String DOCUMENTS = "/notifications/*";
    private static final int KEPT_IN_MEMORY = 256 * 1024;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        List<String> patterns =
                Routes.all().stream().map(Route::pattern).distinct().toList();
        ServletRegistration.Dynamic pages = event.getServletContext().addServlet("pages", PageServlet.class);
        pages.setMultipartConfig(new MultipartConfigElement(place(), LARGEST, LARGEST, KEPT_IN_MEMORY));
        pages.addMapping(patterns.stream().filter(p -> !p.equals(DOCUMENTS)).toArray(String[]::new));
        ServletRegistration.Dynamic documents = event.getServletContext().addServlet("documents", PageServlet.class);
        documents.setMultipartConfig(
                new MultipartConfigElement(place(), LARGEST_DOCUMENT, LARGEST_BATCH, KEPT_IN_MEMORY));
        documents.addMapping(DOCUMENTS);
    }

    /** Parts wait in the folder that each start empties; a data folder that cannot be written refuses the start itself. */
    private static String place() {
        try {
            return ReceivedFile.folder().toString();
        } catch (IOException | SettingRefused e) {
            return "";
        }
    }
}
