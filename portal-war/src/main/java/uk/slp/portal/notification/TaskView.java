package uk.slp.portal.notification;

/**
 * One line of the task list.
 *
 * @param section code of the section
 * @param title words of the link
 * @param childId identity of the child or person it is about, or empty
 * @param state {@code completed}, {@code in-progress}, {@code not-started}
 * @param hint one line, or empty
 */
public record TaskView(String section, String title, String childId, String state, String hint) {
    /** Words for the state. */
    public String stateWords() {
        return switch (state) {
            case "completed" -> "Completed";
            case "in-progress" -> "In progress";
            default -> "Not yet started";
        };
    }

    /** Whether nothing is left to do. */
    public boolean completed() {
        return "completed".equals(state);
    }
}
