package uk.slp.portal.shared.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The name of a file from outside")
class FileNameTest {
    @ParameterizedTest(name = "{0}")
    @DisplayName("loses its path and whatever steers a terminal, a browser or the direction of writing")
    @CsvSource({
        "minutes.pdf, minutes.pdf",
        "../../etc/passwd, passwd",
        "C:\\Users\\Priya\\body map.png, body map.png",
        "'a\u0000b\r\nc.pdf', abc.pdf",
        "invoice\u202Efdp.exe, invoicefdp.exe",
        "\u2066zero\u200B\uFEFF.txt, zero.txt",
        "  .hidden.txt , hidden.txt",
        "trailing.pdf. . , trailing.pdf",
        "what?<is>:\"this\"|*.txt, what--is---this---.txt",
        "two   spaces\u00A0here.txt, two spaces here.txt",
        "CON.txt, _CON.txt",
        "Zoe\u0308.txt, Zo\u00EB.txt",
        "\u5C0F\u5973\u5B69.pdf, \u5C0F\u5973\u5B69.pdf",
    })
    void cleaned(String given, String kept) {
        assertEquals(kept, FileName.of(given).text());
    }

    @Test
    @DisplayName("is cut to 120 characters, its ending kept and no character halved")
    void cut() {
        String name = FileName.of("x".repeat(300) + ".docx").text();
        assertEquals(FileName.LONGEST, name.length());
        assertTrue(name.endsWith("x.docx"));
        String faces = FileName.of("a" + "\uD83D\uDE00".repeat(100) + ".txt").text();
        assertTrue(faces.length() <= FileName.LONGEST && faces.endsWith("\uDE00.txt"), faces);
    }

    @Test
    @DisplayName("may be nothing at all")
    void nothing() {
        assertEquals("", FileName.of("/").text());
        assertEquals("", FileName.of("..").text());
        assertEquals("", FileName.of("none").ending());
        assertEquals("pdf", FileName.of("A.PDF").ending());
    }

    @Test
    @DisplayName("travels in a header in both spellings, and cannot leave it")
    void header() {
        assertEquals(
                "attachment; filename=\"Zo_ _1_.pdf\"; filename*=UTF-8''Zo%C3%AB%20%221%22.pdf",
                FileDisposition.attachment("Zo\u00EB \"1\".pdf"));
        assertEquals(
                "attachment; filename*=UTF-8''Zo%C3%AB%20%221%22.pdf", FileDisposition.exactly("Zo\u00EB \"1\".pdf"));
    }
}
