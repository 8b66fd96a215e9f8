package uk.slp.portal.childdeathdata;

/**
 * Something that was found in a file of an older system.
 *
 * @param row of the file, from 1 and without its headings; 0 for the whole file
 * @param field code of the field; empty for the whole row
 * @param error whether nothing of the file can be imported
 * @param code for programs
 */
public record ImportFinding(int row, String field, boolean error, String code, String message) {
    /** The row in words. */
    public String where() {
        return row == 0 ? "The file" : "Row " + row;
    }

    /** The name under which it is refused. */
    public String name() {
        if (row == 0) {
            return "file";
        }
        return "rows[" + row + "]" + (field.isEmpty() ? "" : "." + field);
    }
}
