package uk.slp.portal.shared.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;

/** A place in which files are kept, of which some may not have been looked at for malware. */
public interface FilesToScan {
    /**
     * Files that the scanner has not looked at, oldest first.
     *
     * @param behind how many of them to leave out at the beginning
     * @param most how many to say
     */
    List<UUID> toScan(int behind, int most);

    /**
     * The content of one of them.
     *
     * @throws IOException if it cannot be read now
     */
    InputStream toScan(UUID file) throws IOException;

    /**
     * Keeps what the scanner said, and destroys the content of what is infected. Another node may have been first: then
     * nothing changes.
     *
     * @param signature what was found; empty if nothing was
     */
    void scanned(UUID file, boolean infected, String signature);
}
