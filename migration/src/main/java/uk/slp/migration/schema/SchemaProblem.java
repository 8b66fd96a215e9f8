package uk.slp.migration.schema;

import org.jspecify.annotations.Nullable;

/** The schema cannot be read or migrated; the message is a sentence for the operator. */
public class SchemaProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong.
     *
     * @param sentence for the operator
     * @param cause what the database or Flyway said, or null
     */
    public SchemaProblem(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
