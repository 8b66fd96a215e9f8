package uk.slp.portal.shared.reportfile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import uk.slp.portal.shared.error.RuleViolation;

/**
 * Reads a PDF. A heading is a short line in larger or bolder letters than the rest, or a numbered one; lines that stand
 * at the top or the bottom of many pages are left out.
 */
final class PdfReader extends PDFTextStripper {
    private static final int LETTERS_OF_A_SCAN = 40;
    private static final int LONGEST_HEADING = 110;
    private static final int PAGES_TO_REPEAT = 3;
    private static final double LARGER = 1.15;

    /** A line of the file; an empty one parts two paragraphs. */
    private record Line(String text, int page, float size, boolean bold) {}

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private float size;
    private boolean bold = true;
    private int letters;

    private PdfReader() {
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(true);
    }

    /** The text in the plain report notation; empty if the file holds pictures of pages. */
    static String read(byte[] content) {
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.isEncrypted()) {
                throw ReportFile.protectedByPassword();
            }
            if (document.getNumberOfPages() > ReportFile.MOST_PAGES) {
                throw ReportFile.tooManyPages();
            }
            PdfReader reader = new PdfReader();
            reader.getText(document);
            return reader.notation(document.getNumberOfPages());
        } catch (InvalidPasswordException e) {
            throw ReportFile.protectedByPassword();
        } catch (RuleViolation refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // A broken file breaks its reader in ways that nobody can list.
            throw ReportFile.damaged();
        }
    }

    /** Counts while it reads: a small file can draw the same letters many million times. */
    @Override
    protected void processTextPosition(TextPosition position) {
        letters++;
        if (letters > 2 * ReportFile.LONGEST_TEXT) {
            throw ReportFile.textTooLong();
        }
        super.processTextPosition(position);
    }

    // What the library would write of the text is not read: these keep it here instead.

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        current.append(text);
        for (TextPosition position : positions) {
            size = Math.max(size, position.getFontSizeInPt());
            String font = position.getFont() == null ? null : position.getFont().getName();
            bold = bold
                    && (font != null && font.toLowerCase(java.util.Locale.ROOT).contains("bold"));
        }
    }

    @Override
    protected void writeWordSeparator() {
        current.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphEnd() throws IOException {
        super.writeParagraphEnd();
        endLine();
        lines.add(new Line("", getCurrentPageNo(), 0, false));
    }

    private void endLine() {
        String text = current.toString().strip();
        if (!text.isEmpty()) {
            lines.add(new Line(text, getCurrentPageNo(), size, bold));
        }
        current.setLength(0);
        size = 0;
        bold = true;
    }

    private String notation(int pages) {
        endLine();
        int read = lines.stream().mapToInt(line -> line.text().length()).sum();
        if (read < LETTERS_OF_A_SCAN * pages) {
            return "";
        }
        float body = bodySize();
        Set<String> repeated = repeated(pages);
        NotationWriter notation = new NotationWriter();
        StringBuilder paragraph = new StringBuilder();
        for (Line line : lines) {
            if (repeated.contains(line.text())) {
                continue;
            }
            boolean heading = heading(line, body);
            boolean begins = heading || NotationWriter.standsAlone(line.text());
            if ((line.text().isEmpty() || begins) && finished(paragraph, begins)) {
                notation.paragraph(paragraph.toString());
                paragraph.setLength(0);
            }
            if (heading) {
                notation.heading(line.text());
            } else if (!line.text().isEmpty()) {
                join(paragraph, line.text());
            }
        }
        notation.paragraph(paragraph.toString());
        return notation.text();
    }

    /** A paragraph that a page or a column breaks in the middle of a sentence goes on after it. */
    private static boolean finished(StringBuilder paragraph, boolean begins) {
        if (begins || paragraph.length() == 0) {
            return true;
        }
        char last = paragraph.charAt(paragraph.length() - 1);
        return !Character.isLetter(last) && last != ',' && last != '-' || paragraph.length() < LONGEST_HEADING;
    }

    private static void join(StringBuilder paragraph, String line) {
        int length = paragraph.length();
        if (length > 1
                && paragraph.charAt(length - 1) == '-'
                && Character.isLowerCase(paragraph.charAt(length - 2))
                && Character.isLowerCase(line.charAt(0))) {
            paragraph.setLength(length - 1);
        } else if (length > 0) {
            paragraph.append(' ');
        }
        paragraph.append(line);
    }

    private static boolean heading(Line line, float body) {
        String text = line.text();
        boolean shaped = !text.isEmpty()
                && text.length() <= LONGEST_HEADING
                && Character.isLetterOrDigit(text.charAt(0))
                && !text.endsWith(".")
                && text.chars().anyMatch(Character::isLetter);
        return shaped && (line.size() > body * LARGER || line.bold());
    }

    private float bodySize() {
        Map<Float, Integer> letters = new HashMap<>();
        lines.forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(1f);
    }

    /** Lines that are the first or the last of at least three pages. */
    private Set<String> repeated(int pages) {
        if (pages < PAGES_TO_REPEAT) {
            return Set.of();
        }
        Map<String, Integer> seen = new HashMap<>();
        Map<Integer, List<String>> byPage = lines.stream()
                .filter(line -> !line.text().isEmpty())
                .collect(Collectors.groupingBy(Line::page, Collectors.mapping(Line::text, Collectors.toList())));
        byPage.values().forEach(page -> {
            seen.merge(page.get(0), 1, Integer::sum);
            if (page.size() > 1) {
                seen.merge(page.get(page.size() - 1), 1, Integer::sum);
            }
        });
        return seen.entrySet().stream()
                .filter(entry -> entry.getValue() >= PAGES_TO_REPEAT)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
