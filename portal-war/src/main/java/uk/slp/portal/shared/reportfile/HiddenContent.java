package uk.slp.portal.shared.reportfile;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.RuleViolation;

/**
 * What a file holds beside the text that its readers see: tracked changes, comments, other files inside it. Asked where
 * a file is handed out as it came, since a name that was struck out with changes tracked can be read in it by everybody.
 */
public final class HiddenContent {
    private static final Set<String> CHANGES =
            Set.of("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "comment");
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");

    private HiddenContent() {}

    /**
     * Refuses a file with hidden content.
     *
     * @param content of a file that {@link ReportFile} has read
     * @throws RuleViolation naming the file, with what to do
     */
    public static void refuse(byte[] content) {
        if (ReportFile.isPdf(content)) {
            pdf(content);
        } else {
            ZipParts.each(content, HiddenContent::part);
        }
    }

    private static void part(String name, InputStream content) throws IOException {
        if (name.contains("/embeddings/")) {
            throw inside();
        }
        if (name.endsWith(".xml")) {
            // A part for comments may be left over without any.
            xml(content, name.startsWith("word/comments"));
        }
    }

    private static void xml(InputStream content, boolean comments) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(content);
            int elements = 0;
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    elements++;
                    if (comments && elements > 1
                            || isWord(xml.getNamespaceURI()) && CHANGES.contains(xml.getLocalName())) {
                        throw ReportFile.refused(
                                "file_comments",
                                "The file holds comments or tracked changes, which everybody could read. Accept the"
                                        + " changes, remove the comments, and add it again, or add a PDF.");
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw ReportFile.damaged();
        }
    }

    /** Word has two names for its language: the usual one, and that of the strict form. */
    private static boolean isWord(@Nullable String namespace) {
        return namespace != null && namespace.contains("/wordprocessingml/") && namespace.endsWith("/main");
    }

    private static void pdf(byte[] content) {
        try (PDDocument document = Loader.loadPDF(content)) {
            PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
            if (names != null && names.getEmbeddedFiles() != null && holds(names.getEmbeddedFiles())
                    || embeds(document.getDocumentCatalog().getCOSObject().getDictionaryObject(ASSOCIATED))) {
                throw inside();
            }
            for (PDPage page : document.getPages()) {
                COSArray notes = page.getCOSObject().getCOSArray(COSName.ANNOTS);
                for (int i = 0; notes != null && i < notes.size(); i++) {
                    if (notes.getObject(i) instanceof COSDictionary note
                            && "FileAttachment".equals(note.getNameAsString(COSName.SUBTYPE))) {
                        throw inside();
                    }
                }
            }
        } catch (RuleViolation refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw ReportFile.damaged();
        }
    }

    private static boolean holds(PDNameTreeNode<?> files) throws IOException {
        if (files.getNames() != null && !files.getNames().isEmpty()) {
            return true;
        }
        if (files.getKids() != null) {
            for (PDNameTreeNode<?> below : files.getKids()) {
                if (holds(below)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean embeds(@Nullable COSBase files) {
        if (files instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (embeds(several.getObject(i))) {
                    return true;
                }
            }
        }
        return files instanceof COSDictionary one && one.containsKey(COSName.EF);
    }

    private static RuleViolation inside() {
        return ReportFile.refused(
                "file_embedded",
                "The file holds another file inside it, for example the spreadsheet behind a chart, which everybody could"
                        + " open. Put it in as a picture and add the file again, or print it to a PDF and add that.");
    }
}
