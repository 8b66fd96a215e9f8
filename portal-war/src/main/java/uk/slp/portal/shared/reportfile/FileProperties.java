package uk.slp.portal.shared.reportfile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.CTProperty;

/**
 * What a file says of itself beside its text: author, company, title and whatever else its program wrote into it. Read
 * to be shown to a person, and taken out before everybody can have the file. Only the title under which it is published
 * is put in, so that readers and assistive technology can name the file.
 */
public final class FileProperties {
    /** Annotations of a PDF that lead or fill in; every other kind is a comment or a mark of somebody. */
    private static final Set<String> KEPT_ANNOTATIONS = Set.of("Link", "Widget");

    private static final COSName PIECES = COSName.getPDFName("PieceInfo");
    private static final COSName LAST_MODIFIED = COSName.getPDFName("LastModified");

    /** As many characters as records keep of them. */
    private static final int LONGEST_LINES = 4000;

    private FileProperties() {}

    /**
     * Every property that is filled in, by its name; the number of comments in a PDF as one of them.
     *
     * @param content of a file that {@link ReportFile} has read
     */
    public static Map<String, String> of(byte[] content) {
        Map<String, String> found = new LinkedHashMap<>();
        if (ReportFile.isPdf(content)) {
            pdf(content, found);
        } else {
            word(content, found);
        }
        found.values().removeIf(value -> value == null || value.isBlank());
        return found;
    }

    /** The same, one a line: "Author: Priya Nair"; too much of it is cut off. Null if there are none. */
    public static @Nullable String lines(byte[] content) {
        return lines(of(content));
    }

    /** Properties, one a line; null if there are none. */
    public static @Nullable String lines(Map<String, String> properties) {
        String lines = properties.entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue().replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lines.substring(0, Math.min(lines.length(), LONGEST_LINES));
    }

    /**
     * The same file without its properties, its comments and its former versions.
     *
     * @param title the title under which it is published
     */
    public static byte[] cleaned(byte[] content, String title) {
        return ReportFile.isPdf(content) ? cleanPdf(content, title) : cleanWord(content, title);
    }

    private static void pdf(byte[] content, Map<String, String> found) {
        try (PDDocument document = Loader.loadPDF(content)) {
            PDDocumentInformation information = document.getDocumentInformation();
            for (String key : information.getMetadataKeys()) {
                Object value = information.getPropertyStringValue(key);
                found.put(key, value == null ? "" : value.toString());
            }
            found.keySet().removeAll(List.of("CreationDate", "ModDate", "Producer", "Trapped"));
            if (document.getDocumentCatalog().getMetadata() != null) {
                found.put("XMP", "properties of its program");
            }
            int comments = 0;
            for (PDPage page : document.getPages()) {
                COSArray notes = page.getCOSObject().getCOSArray(COSName.ANNOTS);
                for (int i = 0; notes != null && i < notes.size(); i++) {
                    comments += isComment(notes, i) ? 1 : 0;
                }
            }
            found.put("Comments", comments == 0 ? "" : Integer.toString(comments));
        } catch (IOException | RuntimeException e) {
            throw ReportFile.damaged();
        }
    }

    private static boolean isComment(COSArray notes, int index) {
        return notes.getObject(index) instanceof COSDictionary note
                && !KEPT_ANNOTATIONS.contains(String.valueOf(note.getNameAsString(COSName.SUBTYPE)));
    }

    private static byte[] cleanPdf(byte[] content, String title) {
        try (PDDocument document = Loader.loadPDF(content)) {
            PDDocumentInformation information = new PDDocumentInformation();
            information.setTitle(title);
            document.setDocumentInformation(information);
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            catalog.removeItem(COSName.METADATA);
            catalog.removeItem(PIECES);
            for (PDPage page : document.getPages()) {
                COSDictionary dictionary = page.getCOSObject();
                dictionary.removeItem(COSName.METADATA);
                dictionary.removeItem(PIECES);
                dictionary.removeItem(LAST_MODIFIED);
                COSArray notes = dictionary.getCOSArray(COSName.ANNOTS);
                for (int i = notes == null ? -1 : notes.size() - 1; i >= 0; i--) {
                    if (isComment(notes, i)) {
                        notes.remove(i);
                    }
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream(content.length);
            // Written whole: what was taken out, and every former version of the file, is not in it any more.
            document.save(out);
            return out.toByteArray();
        } catch (IOException | RuntimeException e) {
            throw ReportFile.damaged();
        }
    }

    private static void word(byte[] content, Map<String, String> found) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
            found.put("Author", plain(core.getCreator()));
            found.put("Last modified by", plain(core.getLastModifiedByUser()));
            found.put("Title", plain(core.getTitle()));
            found.put("Subject", plain(core.getSubject()));
            found.put("Keywords", plain(core.getKeywords()));
            found.put("Comments", plain(core.getDescription()));
            found.put("Category", plain(core.getCategory()));
            POIXMLProperties.ExtendedProperties extended =
                    document.getProperties().getExtendedProperties();
            found.put("Company", plain(extended.getCompany()));
            found.put("Manager", plain(extended.getManager()));
            for (CTProperty property : document.getProperties()
                    .getCustomProperties()
                    .getUnderlyingProperties()
                    .getPropertyList()) {
                found.put(plain(property.getName()), property.isSetLpwstr() ? property.getLpwstr() : "set");
            }
        } catch (IOException | RuntimeException e) {
            throw ReportFile.damaged();
        }
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static byte[] cleanWord(byte[] content, String title) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            POIXMLProperties properties = document.getProperties();
            POIXMLProperties.CoreProperties core = properties.getCoreProperties();
            core.setCreator("");
            core.setLastModifiedByUser("");
            core.setTitle(title);
            core.setSubjectProperty("");
            core.setKeywords("");
            core.setDescription("");
            core.setCategory("");
            core.setContentStatus("");
            properties.getExtendedProperties().setCompany("");
            properties.getExtendedProperties().setManager("");
            properties.getExtendedProperties().setTemplate("");
            properties.getExtendedProperties().setHyperlinkBase("");
            properties
                    .getCustomProperties()
                    .getUnderlyingProperties()
                    .getPropertyList()
                    .clear();
            thumbnails(document.getPackage());
            ByteArrayOutputStream out = new ByteArrayOutputStream(content.length);
            document.write(out);
            return out.toByteArray();
        } catch (IOException | InvalidFormatException | RuntimeException e) {
            throw ReportFile.damaged();
        }
    }

    /** A picture of the first page as it once was. */
    private static void thumbnails(OPCPackage all) throws InvalidFormatException {
        for (PackageRelationship one : all.getRelationshipsByType(PackageRelationshipTypes.THUMBNAIL)) {
            all.deletePart(all.getPart(one).getPartName());
            all.removeRelationship(one.getId());
        }
    }
}
