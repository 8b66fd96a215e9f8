package uk.slp.portal.shared.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.CRC32;
import uk.slp.portal.shared.config.Settings;

/** What templates need to know of this portal. */
@Named("site")
@ApplicationScoped
public class Site {
    @Inject
    private ServletContext context;

    private String version = "";
    private String dress = "";

    /** A browser keeps styles and scripts for a year, so their address changes with their content. */
    @PostConstruct
    void fingerprint() {
        version = sum("/resources/css/", "/resources/js/");
        dress = sum(
                "/resources/css/",
                "/resources/js/",
                "/resources/slp/",
                "/WEB-INF/templates/",
                "/learning/",
                "/discovery/");
    }

    private String sum(String... folders) {
        CRC32 sum = new CRC32();
        SortedSet<String> files = new TreeSet<>();
        for (String folder : folders) {
            var paths = context.getResourcePaths(folder);
            if (paths != null) {
                files.addAll(paths);
            }
        }
        for (String file : files) {
            try (InputStream in = context.getResourceAsStream(file)) {
                if (in != null) {
                    sum.update(in.readAllBytes());
                }
            } catch (IOException e) {
                throw new IllegalStateException("The file " + file + " of this application cannot be read", e);
            }
        }
        return Long.toHexString(sum.getValue());
    }

    /** Changes whenever the public pages look different or say something else for the same record. */
    public String getDress() {
        return dress;
    }

    /** Changes whenever a style or a script does. */
    public String getVersion() {
        return version;
    }

    /** Whether invented data is loaded. */
    public boolean isDemonstration() {
        return Settings.current().demonstration();
    }

    /** The name of the national body. */
    public String getPanelName() {
        return Settings.current().panelName();
    }
}
