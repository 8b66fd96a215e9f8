package uk.slp.portal.library;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.slp.portal.identifiability.IdentityHit;
import uk.slp.portal.learning.OriginalFacts;
import uk.slp.portal.learning.OriginalFiles;
import uk.slp.portal.library.model.LibraryDraft;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.id.Fingerprint;
import uk.slp.portal.shared.reportfile.FileProperties;
import uk.slp.portal.shared.reportfile.HiddenContent;
import uk.slp.portal.shared.reportfile.ReportFile;

/**
 * Makes of the file that was added the one that everybody can have: without properties and comments, and under the name of
 * its item. The bytes that are released are read and checked again; if anything is left, nothing is released.
 */
@Dependent
class FileRelease {
    private static final String FIELD = "file";
    private static final int MOST_TOLD = 5;

    @Inject
    private OriginalFiles originals;

    @Inject
    private LibraryIdentityService identity;

    /**
     * The file as it is released.
     *
     * @throws RuleViolation if it still holds something after cleaning, with what and what to do
     */
    byte[] cleaned(LibraryDraft draft, OriginalFacts original, String title) {
        byte[] clean = FileProperties.cleaned(content(draft.originalId()), title);
        Set<String> left = FileProperties.of(clean).keySet().stream()
                .filter(name -> !name.equals("Title"))
                .collect(Collectors.toSet());
        if (!left.isEmpty()) {
            throw new RuleViolation(
                    FIELD,
                    "file_properties",
                    "The file could not be cleaned of: " + String.join(", ", left)
                            + ". Take them out in the program it was written with, or print it to a PDF, and add it again.");
        }
        HiddenContent.refuse(clean);
        ReportFile again = ReportFile.readOrScanned(original.name(), clean);
        List<IdentityHit> hits = again.scanned() ? List.of() : identity.left(draft, again.text());
        if (!hits.isEmpty()) {
            throw new RuleViolation(
                    FIELD,
                    "file_identifies",
                    "The file itself still holds what may identify somebody, which was changed in the text only or not"
                            + " settled: \u201c"
                            + hits.stream()
                                    .limit(MOST_TOLD)
                                    .map(IdentityHit::found)
                                    .distinct()
                                    .collect(Collectors.joining("\u201d, \u201c"))
                            + "\u201d. Correct the file and add it again.");
        }
        return clean;
    }

    /** Puts the released bytes in the place of those that were added. */
    void replace(UUID file, OriginalFacts original, String slug, byte[] clean) {
        String ending = original.name().substring(original.name().lastIndexOf('.'));
        originals.replace(
                file,
                new OriginalFacts(
                        slug + ending,
                        original.mediaType(),
                        clean.length,
                        Fingerprint.of(clean),
                        original.picturesOnly()),
                clean);
    }

    private byte[] content(UUID file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            originals.content(file).writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
