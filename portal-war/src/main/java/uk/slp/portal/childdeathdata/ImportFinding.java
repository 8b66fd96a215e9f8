package uk.slp.portal.childdeathdata;

import uk.slp.portal.shared.persistence.Coded;

/**
 * Something that was found in a file of an older system.
 *
 * @param row of the file, from 1 and without its headings; 0 for the whole file
 * @param field code of the field; empty for the whole row
 * @param error whether nothing of the file can be imported
 * @param code for programs
 * @param message what is wrong, without the row and the field: {@link #where} names them
 */
public record ImportFinding(int row, String field, boolean error, String code, String message) {
    /** That a case of the file is closed to the person; which one, is not said. */
    static final String SOMEBODY_ELSE =
            "Not every case of the file is open to you: somebody else of your panel imports it.";

    /** The row and the field in words, such as "Row 3, Sex". */
    public String where() {
        String place = row == 0 ? "The file" : "Row " + row;
        return field.isEmpty()
                ? place
                : place + ", " + Coded.of(NationalField.class, field).label();
    }

    /** The name under which it is refused. */
    public String name() {
        if (row == 0) {
            return "file";
        }
        return "rows[" + row + "]" + (field.isEmpty() ? "" : "." + field);
    }
}
