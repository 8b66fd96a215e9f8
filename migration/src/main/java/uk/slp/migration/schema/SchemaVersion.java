package uk.slp.migration.schema;

/**
 * The number of a schema, as in the {@code V0042} of a migration's file name. Zero is an empty database that no
 * migration has touched.
 *
 * @param number zero or more
 */
public record SchemaVersion(int number) implements Comparable<SchemaVersion> {
    /** A database on which no migration has run. */
    public static final SchemaVersion EMPTY = new SchemaVersion(0);

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public SchemaVersion {
        if (number < 0) {
            throw new IllegalArgumentException("A schema version is zero or more, not " + number);
        }
    }

    @Override
    public int compareTo(SchemaVersion other) {
        return Integer.compare(number, other.number);
    }

    /** The number in the four digits of the file names. */
    @Override
    public String toString() {
        return String.format(java.util.Locale.ROOT, "%04d", number);
    }
}
