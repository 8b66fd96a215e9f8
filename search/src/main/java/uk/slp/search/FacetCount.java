package uk.slp.search;

/**
 * How many results carry a value.
 *
 * @param value the value as it was put into the index
 * @param count results in the filtered set; a facet's own selection does not narrow its own counts
 */
public record FacetCount(String value, int count) {}
