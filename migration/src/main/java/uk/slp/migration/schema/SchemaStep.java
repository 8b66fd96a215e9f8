package uk.slp.migration.schema;

/**
 * One migration, known to this program or recorded in the database.
 *
 * @param version the version it leads to
 * @param description the words of its file name
 * @param state how it stands to this database
 */
public record SchemaStep(SchemaVersion version, String description, State state) {
    /** How a migration stands to a database. */
    public enum State {
        /** Ran, and is the same text as this program holds. */
        APPLIED("applied"),
        /** Known here and not run there. */
        PENDING("pending"),
        /** Began and broke off; the database needs the attention of a person. */
        FAILED("failed"),
        /** Ran, but this program holds another text under the same number. */
        CHANGED("changed after it was applied"),
        /** Ran there and is unknown here: the database belongs to another release. */
        UNKNOWN("not known to this release");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** The state in words for a reader. */
        public String words() {
            return words;
        }
    }
}
