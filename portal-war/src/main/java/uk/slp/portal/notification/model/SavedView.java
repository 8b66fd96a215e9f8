package uk.slp.portal.notification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.persistence.VersionedRecord;

/** A filter of the list of notifications that one person keeps under a name. */
@Entity
@Table(name = "saved_view")
public class SavedView extends VersionedRecord {
    /** The kind of record in the audit trail. */
    public static final String SUBJECT = "saved_view";

    /** Longest name, in characters. */
    public static final int LONGEST_NAME = 60;

    private static final int LONGEST_FILTER = 2_000;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "view_name")
    private String name;

    @Column(name = "filter")
    private String filter;

    @Column(name = "default_view")
    private boolean defaultView;

    /** For the persistence provider. */
    protected SavedView() {}

    /**
     * Keeps a filter.
     *
     * @param filter as in the address of the list, without page and size; empty for the whole list
     * @throws RuleViolation if the name is missing or too long
     */
    public SavedView(UUID accountId, String name, String filter, boolean defaultView, String by, Instant at) {
        super(by, at);
        this.accountId = accountId;
        this.name = checked(name);
        this.filter = bounded(filter);
        this.defaultView = defaultView;
    }

    /** Gives it another name, filter or part. */
    public void change(String newName, String newFilter, boolean newDefault, String by, Instant at) {
        name = checked(newName);
        filter = bounded(newFilter);
        defaultView = newDefault;
        touched(by, at);
    }

    /** Another view opens first from now on. */
    public void stepBack(String by, Instant at) {
        defaultView = false;
        touched(by, at);
    }

    private static String checked(String name) {
        String kept = name.strip();
        if (kept.isEmpty() || kept.length() > LONGEST_NAME) {
            throw new RuleViolation(
                    "name", "name_length", "Give the view a name of 1 to " + LONGEST_NAME + " characters.");
        }
        return kept;
    }

    private static String bounded(String filter) {
        if (filter.length() > LONGEST_FILTER) {
            throw new RuleViolation("filter", "filter_length", "This filter is too long to be kept.");
        }
        return filter;
    }

    public UUID accountId() {
        return accountId;
    }

    public String name() {
        return name;
    }

    /** As in the address of the list. */
    public String filter() {
        return filter;
    }

    /** Whether the list opens with it. */
    public boolean defaultView() {
        return defaultView;
    }
}
