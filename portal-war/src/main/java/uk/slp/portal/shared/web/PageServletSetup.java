package uk.slp.portal.shared.web;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.annotation.WebListener;

/**
 * Maps {@link PageServlet} to every address of the table. It, and not the Faces servlet behind it, must know about
 * uploads: the server reads the parts of a request for the servlet that received it first.
 */
@WebListener
public class PageServletSetup implements ServletContextListener {
    /** Largest file, and largest whole request, that is read: 25 MB. */
    static final long LARGEST = 25L * 1024 * 1024;

    private static final int KEPT_IN_MEMORY = 256 * 1024;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletRegistration.Dynamic pages = event.getServletContext().addServlet("pages", PageServlet.class);
        pages.setMultipartConfig(new MultipartConfigElement("", LARGEST, LARGEST, KEPT_IN_MEMORY));
        pages.addMapping(Routes.all().stream().map(Route::pattern).distinct().toArray(String[]::new));
    }
}
