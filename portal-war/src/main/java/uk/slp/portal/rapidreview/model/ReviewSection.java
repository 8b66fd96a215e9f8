package uk.slp.portal.rapidreview.model;

import java.util.List;
import java.util.Optional;
import uk.slp.portal.shared.persistence.Coded;

/**
 * The parts of a rapid review, in the order in which they are written and read. They follow the Panel's guidance for
 * safeguarding partners as restated in local procedures (domain reference 4.1).
 */
public enum ReviewSection implements Coded {
    MEETING("meeting", "The meeting and who came"),
    FACTS("facts", "The facts so far"),
    BACKGROUND("background", "Background and the agencies involved"),
    PRACTICE_EPISODES("practice_episodes", "Key practice episodes"),
    LIVED_EXPERIENCE("lived_experience", "The child’s lived experience"),
    INEQUALITIES("inequalities", "Race and other inequalities"),
    SURVIVING_CHILDREN("surviving_children", "Safety of surviving children"),
    PROCEEDINGS("proceedings", "Parallel proceedings"),
    GOOD_PRACTICE("good_practice", "Good practice"),
    LEARNING("learning", "Learning already clear"),
    ACTIONS("actions", "Actions taken and planned"),
    DECISION("decision", "Decision on a local practice review"),
    NATIONAL_IMPORTANCE("national_importance", "View on national importance"),
    REVIEW_PLAN("review_plan", "Plan of a practice review"),
    SCRUTINEER("scrutineer", "The independent scrutineer’s comment");

    private final String code;
    private final String label;

    ReviewSection(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /** The answers that this section asks for, in order. */
    public List<ReviewField> fields() {
        return ReviewField.of(this);
    }

    /** The section after this one. */
    public Optional<ReviewSection> next() {
        ReviewSection[] all = values();
        return ordinal() + 1 < all.length ? Optional.of(all[ordinal() + 1]) : Optional.empty();
    }
}
