package uk.slp.portal.notification.model;

/** The parts in which a notification is written, in the order of the task list. */
public enum Section {
    NOTIFIER("notifier", "The case and who is notifying", false),
    WHEN_AND_WHERE("when-and-where", "When and where", false),
    AWARENESS("awareness", "When the authority became aware", false),
    NATURE("nature", "What happened and why it is notified", false),
    CIRCUMSTANCES("circumstances", "The circumstances", false),
    CHILD_ABOUT("about", "About the child", true),
    CHILD_KNOWN("known-to", "Known to services", true),
    SAFETY("safety", "Safety of these and other children now", false),
    CHECK("check", "Check answers and send", false);

    private final String code;
    private final String title;
    private final boolean perChild;

    Section(String code, String title, boolean perChild) {
        this.code = code;
        this.title = title;
        this.perChild = perChild;
    }

    /** Last part of the page's address. */
    public String code() {
        return code;
    }

    /** Words in the task list. */
    public String title() {
        return title;
    }

    /** Whether it is asked once for each child. */
    public boolean perChild() {
        return perChild;
    }
}
