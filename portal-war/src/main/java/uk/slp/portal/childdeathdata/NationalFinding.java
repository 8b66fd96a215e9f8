package uk.slp.portal.childdeathdata;

/**
 * Something that a check found in a case.
 *
 * @param reference of the case
 * @param field it is about
 * @param error whether the case is held back; otherwise it is a warning
 * @param code for programs
 * @param message what is wrong, without anything about the child
 */
public record NationalFinding(String reference, NationalField field, boolean error, String code, String message) {}
