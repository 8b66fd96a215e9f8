package uk.slp.portal.discovery;

/**
 * Somebody's words found nothing in the whole library. Observed while the page is answered.
 *
 * @param words as typed
 * @param network where the request comes from; for telling apart one who asks again from another, never kept
 */
public record NothingFound(String words, String network) {}
