package uk.slp.portal.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import uk.slp.portal.library.LibraryCommands;
import uk.slp.portal.library.LibraryService;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.error.NotPermitted;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.reportfile.ReportFile;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.UploadedPart;

/** Adding a file to the library. */
@Named("libraryAdd")
@RequestScoped
public class LibraryAddPage {
    @Inject
    private LibraryService service;

    @Inject
    private CurrentUser user;

    private Part file;

    /** Refuses whoever could not send the form. */
    public void load() {
        if (!user.has("LIBRARY_EDIT")) {
            throw new NotPermitted("Your role does not include this. Ask your administrator if you need it.");
        }
    }

    /** Reads the file. */
    public String add() {
        if (file == null || file.getSize() == 0) {
            Messages.add("file", "Choose a PDF or Word file.");
            return null;
        }
        String name = file.getSubmittedFileName();
        try {
            String reference = service.add(new LibraryCommands.Add(
                    name == null ? "document" : name, UploadedPart.bytes(file, ReportFile.LARGEST)));
            Messages.done("The file was read. Nothing of it can be found or read by others until you publish it.");
            return "/library/draft.xhtml?faces-redirect=true&ref=" + reference;
        } catch (RuleViolation refused) {
            Messages.add(refused);
            return null;
        }
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
