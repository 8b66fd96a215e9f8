package uk.slp.search;

/**
 * How many results carry a value of a facet.
 *
 * @param value the value, for instance a theme's code
 * @param count how many, exact unless {@code fewer}
 * @param fewer true if there are some, but fewer than {@code count}, and it was asked that so small numbers are not told
 *     ({@link SearchQuery#smallestCount()})
 */
public record FacetCount(String value, int count, boolean fewer) {

    /** An exact count. */
    public FacetCount(String value, int count) {
        this(value, count, false);
    }
}
