package uk.slp.portal.panel.web;

/**
 * The open cases in one pair of hands, as a saved view of the queue.
 *
 * @param with as in the address
 */
public record QueueShare(String with, String label, long count) {}
