package uk.slp.portal.childdeathform;

/**
 * An entry of a code list.
 *
 * @param code stable; kept as the answer
 * @param label what people read
 * @param retired no longer offered; still read in old answers
 */
public record CodeItem(String code, String label, boolean retired) {}
