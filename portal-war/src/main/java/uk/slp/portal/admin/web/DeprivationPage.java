package uk.slp.portal.admin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import uk.slp.portal.admin.DeprivationListService;
import uk.slp.portal.admin.DeprivationListService.Loaded;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.web.Messages;

/** Loading the list of postcodes with their deprivation. */
@Named
@RequestScoped
public class DeprivationPage {
    private static final long LONGEST = 5_000_000;

    @Inject
    private DeprivationListService service;

    private List<Loaded> loaded;
    private Part file;
    private String edition;

    /** Reads what is loaded. */
    public void load() {
        getLoaded();
    }

    /** Takes a file. */
    public String take() {
        if (file == null || file.getSize() == 0) {
            Messages.add("file", "Choose a file.");
            return null;
        }
        if (file.getSize() > LONGEST) {
            Messages.add("file", "The file is larger than 5 MB. Load it in parts.");
            return null;
        }
        String text;
        try (InputStream in = file.getInputStream()) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            Messages.add("file", "The file could not be read. Choose it again.");
            return null;
        }
        try {
            int postcodes = service.load(edition, text);
            Messages.done("Loaded: " + postcodes + (postcodes == 1 ? " postcode." : " postcodes."));
            return "/admin/deprivation.xhtml?faces-redirect=true";
        } catch (RuleViolation refused) {
            Messages.add(refused);
            return null;
        }
    }

    /** What is loaded, by edition. */
    public List<Loaded> getLoaded() {
        if (loaded == null) {
            loaded = service.loaded();
        }
        return loaded;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }
}
