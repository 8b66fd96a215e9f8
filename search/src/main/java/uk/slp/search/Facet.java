package uk.slp.search;

/** A property by which results are counted and may be narrowed. */
public enum Facet {
    /** Learning theme, by code; broader themes are counted with the documents of the narrower. */
    THEME("theme"),
    /** Type of document. */
    TYPE("type"),
    /** Local area. */
    AREA("area"),
    /** English region. */
    REGION("region"),
    /** Age band of the children concerned. */
    AGE_BAND("ageBand"),
    /** Kind of harm. */
    HARM("harm"),
    /** Kind of agency concerned. */
    AGENCY("agency"),
    /** Year of publication, four digits. */
    YEAR("year"),
    /** How a review was made, by code or as its authors call it. */
    METHOD("method");

    private final String key;

    Facet(String key) {
        this.key = key;
    }

    /** The name used in addresses and answers, such as {@code ageBand}. */
    public String key() {
        return key;
    }
}
