package uk.slp.portal.childdeathform;

/**
 * A column of a question that is answered in rows.
 *
 * @param list code list of a choice; empty for other kinds
 * @param unit of a number; may be empty
 */
public record FormColumn(String code, String wording, QuestionKind kind, String list, String unit) {}
