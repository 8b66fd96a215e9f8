package uk.slp.search.schema;

/** What an index on disk must declare to be read. */
public final class IndexFormat {

    /**
     * The number of the format. Raise it whenever fields or the analysis change: an index with another number opens
     * empty and is rebuilt.
     */
    public static final int INDEX_FORMAT = 5;

    /** Key of the format number in the commit's user data. */
    public static final String FORMAT_KEY = "slp.format";
    /** Key of the cursor in the commit's user data. */
    public static final String CURSOR_KEY = "slp.cursor";

    private IndexFormat() {}
}
