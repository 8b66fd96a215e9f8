package uk.slp.portal.post;

/**
 * Something that people are told. Holds references, dates and names of organisations, never of people or cases: it is
 * e-mailed as it stands.
 *
 * @param key names the event; each person is told of it once
 * @param reference of the record
 * @param path address of the record
 * @param title a few words; the subject of the e-mail
 * @param sentence one or two sentences
 * @param statutory whether the guidance wants it addressed to its recipients
 */
public record Announcement(
        PostKind kind, String key, String reference, String path, String title, String sentence, boolean statutory) {
    /** An event that happens once in the life of a record. */
    static Announcement once(PostKind kind, String reference, String path, String title, String sentence) {
        return new Announcement(kind, kind.code() + ":" + reference, reference, path, title, sentence, false);
    }

    /** The same, as something that must be sent. */
    Announcement asStatutory() {
        return new Announcement(kind, key, reference, path, title, sentence, true);
    }

    /** The same event happening again to the same record. */
    Announcement numbered(Object number) {
        return new Announcement(kind, key + ":" + number, reference, path, title, sentence, statutory);
    }
}
