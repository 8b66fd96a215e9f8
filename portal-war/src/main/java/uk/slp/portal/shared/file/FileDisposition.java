package uk.slp.portal.shared.file;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What a browser is told to do with a file: keep it under its name, never show it. */
public final class FileDisposition {
    private FileDisposition() {}

    /** The value of {@code Content-Disposition}, with the name twice: plain for old readers, and as RFC 5987 has it. */
    public static String attachment(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9 ._()-]", "_");
        return "attachment; filename=\"" + plain + "\"; " + encoded(name);
    }

    /** The value of {@code Content-Disposition} with the name once, as RFC 5987 has it. */
    public static String exactly(String name) {
        return "attachment; " + encoded(name);
    }

    private static String encoded(String name) {
        return "filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("*", "%2A");
    }
}
