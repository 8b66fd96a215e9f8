package uk.slp.portal.childdeathdata;

import java.util.Arrays;
import java.util.Optional;

/** The files of a submission. */
public enum SubmissionFile {
    /** Its cases by the schema. */
    JSON("cases.json", "application/json", "Cases as JSON"),
    /** The same, one line a case. */
    CSV("cases.csv", "text/csv;charset=UTF-8", "Cases as CSV"),
    /** The answers of agencies, one line an answer, without words. */
    ANSWERS("answers.csv", "text/csv;charset=UTF-8", "Answers of the forms as CSV");

    private final String fileName;
    private final String type;
    private final String label;

    SubmissionFile(String fileName, String type, String label) {
        this.fileName = fileName;
        this.type = type;
        this.label = label;
    }

    /** The last part of its address. */
    public String fileName() {
        return fileName;
    }

    /** Its type on the web. */
    public String type() {
        return type;
    }

    /** In words. */
    public String label() {
        return label;
    }

    /** By the last part of an address. */
    public static Optional<SubmissionFile> of(String fileName) {
        return Arrays.stream(values())
                .filter(one -> one.fileName.equals(fileName))
                .findFirst();
    }
}
