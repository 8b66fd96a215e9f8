package uk.slp.portal.shared.error;

/**
 * One thing that must be put right.
 *
 * @param field the field it concerns, as named in forms and in the API (children are numbered from 0:
 *     {@code children[0].ethnicity}); empty when it concerns the whole
 * @param code stable code of the rule
 * @param message what is wrong and what to do, one sentence, the same words on the page and in the API
 */
public record Violation(String field, String code, String message) {}
