package uk.slp.portal.notification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.slp.portal.notification.NotificationProofQueries;
import uk.slp.portal.notification.ProofFile;
import uk.slp.portal.shared.web.StaffFileFilter;

/** Files beside a notification: {@code receipt.pdf}, {@code sent.pdf} and {@code sent.json}. */
@WebFilter(urlPatterns = "/notifications/*", asyncSupported = true)
public class ProofFilter extends StaffFileFilter {
    @Inject
    private NotificationProofQueries queries;

    /** For the container. */
    public ProofFilter() {
        super(Pattern.compile("/notifications/([^/]+)/(receipt\\.pdf|sent\\.pdf|sent\\.json)"));
    }

    @Override
    protected void send(Matcher path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProofFile file = file(path.group(1), path.group(2));
        attach(response, file.name(), file.type(), file.content());
    }

    private ProofFile file(String reference, String which) {
        return switch (which) {
            case "receipt.pdf" -> queries.receipt(reference);
            case "sent.pdf" -> queries.sentVersion(reference);
            default -> queries.content(reference);
        };
    }
}
