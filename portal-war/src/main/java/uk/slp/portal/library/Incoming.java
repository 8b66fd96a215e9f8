package uk.slp.portal.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.file.FileInspection;
import uk.slp.portal.shared.file.MalwareScanner;
import uk.slp.portal.shared.file.ReceivedFile;
import uk.slp.portal.shared.file.ScanState;

/** Looks at a file before anything of it is kept. */
@ApplicationScoped
class Incoming {
    @Inject
    private MalwareScanner scanner;

    /**
     * Looks at a file as at every other that is kept: nothing that runs by itself, and no second kind of file behind the
     * first.
     *
     * @param name with the ending that its first bytes deserve
     * @throws RuleViolation if it cannot be taken
     */
    void inspect(String name, byte[] content) {
        try (ReceivedFile file = ReceivedFile.from(new ByteArrayInputStream(content), FileInspection.LARGEST)) {
            FileInspection.of(name, file);
        }
    }

    /**
     * Has the scanner look at a file.
     *
     * @throws RuleViolation if there is malware in it
     */
    ScanState scan(byte[] content) {
        return scanner.atTheDoor(new ByteArrayInputStream(content), signature -> {});
    }
}
