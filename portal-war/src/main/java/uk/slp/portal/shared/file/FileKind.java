package uk.slp.portal.shared.file;

import java.util.List;

/** The kinds of file that are taken, and no others. */
public enum FileKind {
    PDF("application/pdf", "PDF", "pdf"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word document", "docx"),
    OLD_WORD("application/msword", "Word document", "doc"),
    PNG("image/png", "PNG image", "png"),
    JPEG("image/jpeg", "JPEG image", "jpg", "jpeg"),
    TIFF("image/tiff", "TIFF image", "tif", "tiff"),
    HEIC("image/heic", "HEIC image", "heic", "heif"),
    EMAIL("message/rfc822", "E-mail", "eml"),
    OUTLOOK("application/vnd.ms-outlook", "Outlook e-mail", "msg"),
    TEXT("text/plain", "Plain text", "txt");

    private final String mediaType;
    private final String label;
    private final List<String> endings;

    FileKind(String mediaType, String label, String... endings) {
        this.mediaType = mediaType;
        this.label = label;
        this.endings = List.of(endings);
    }

    /** The media type under which it is handed out. */
    public String mediaType() {
        return mediaType;
    }

    /** Words for people. */
    public String label() {
        return label;
    }

    /** The endings that a name of this kind may have, without the dot, the usual one first. */
    public List<String> endings() {
        return endings;
    }

    /** The words for a media type that is stored. */
    public static String labelOf(String mediaType) {
        for (FileKind kind : values()) {
            if (kind.mediaType.equals(mediaType)) {
                return kind.label;
            }
        }
        return "File";
    }
}
