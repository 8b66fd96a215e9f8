package uk.slp.portal.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.slp.portal.notification.AttachmentQueries;
import uk.slp.portal.notification.AttachmentView;
import uk.slp.portal.shared.file.MalwareScanner;
import uk.slp.portal.shared.file.ScanState;

/** The files of a notification, for the pages that list them; read once in a request. */
@Named("notificationFiles")
@RequestScoped
public class DocumentList {
    @Inject
    private AttachmentQueries queries;

    @Inject
    private MalwareScanner scanner;

    @Inject
    private Words words;

    private final Map<String, List<AttachmentView>> known = new HashMap<>();

    /** The files of a notification, in order. */
    public List<AttachmentView> of(String reference) {
        return known.computeIfAbsent(reference, queries::of);
    }

    /** Keeps what was read with the notification itself. */
    void keep(String reference, List<AttachmentView> files) {
        known.put(reference, files);
    }

    /** Forgets what was read, after a change. */
    void forget() {
        known.clear();
    }

    /** "No files", "1 file", "2 files". */
    public String count(String reference) {
        int count = of(reference).size();
        return count == 0 ? "No files" : count == 1 ? "1 file" : count + " files";
    }

    /** Whether one of them was not looked at for malware because there is no scanner. */
    public boolean unscanned(String reference) {
        return !scanner.configured() && of(reference).stream().anyMatch(file -> file.scan() == ScanState.NOT_SCANNED);
    }

    /** "12 KB. Added by Priya Nair, 26 November 2026, 16:08." */
    public String about(AttachmentView file) {
        String after = file.afterSending() ? " after sending" : "";
        return file.sizeInWords() + ". Added" + after + " by " + file.addedBy() + ", " + words.brief(file.addedAt())
                + ".";
    }

    /** What is known of malware in it; nothing while there is no scanner, as the page says so once. */
    public String scan(AttachmentView file) {
        return file.scan() == ScanState.NOT_SCANNED && !scanner.configured()
                ? ""
                : file.scan().label() + ".";
    }
}
