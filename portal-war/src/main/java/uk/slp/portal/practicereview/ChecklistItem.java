package uk.slp.portal.practicereview;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.Coded;

/** The anonymity checklist of domain reference 8.2. Each item is confirmed by a person, one by one (rule 50). */
public enum ChecklistItem implements Coded {
    PSEUDONYMS(
            "pseudonyms", "Every child and family member has a pseudonym", "Also in headings, quotations and notes."),
    NO_EXACT_DATES(
            "no_exact_dates",
            "There are no exact dates of birth or death",
            "Ages in years or bands, and seasons or months."),
    NO_ADDRESSES(
            "no_addresses", "There are no addresses or postcodes", "Of homes, placements or places of the incident."),
    NO_SMALL_PLACES(
            "no_small_places",
            "No school, nursery, ward or small place is named",
            "A village or a street can be enough for somebody who lives there."),
    JIGSAW(
            "jigsaw",
            "The details cannot be put together to identify a child",
            "Read it beside press reports, court judgments and social media."),
    SIBLINGS(
            "siblings",
            "The welfare of brothers, sisters and other children was considered",
            "They may read it now, or in ten years."),
    REPORTING_RESTRICTIONS(
            "reporting_restrictions",
            "Court reporting restrictions were checked",
            "Children Act 1989 section 97, Administration of Justice Act 1960 section 12, and any order of a court."),
    CRIMINAL_PROCEEDINGS(
            "criminal_proceedings",
            "Criminal, coronial and family proceedings were checked",
            "Publication does not prejudice a trial or an inquest."),
    FAMILY_TOLD(
            "family_told",
            "The family was told and was offered to read it first",
            "Or the reason why that was not safe is on the record.");

    private final String code;
    private final String label;
    private final String hint;

    ChecklistItem(String code, String label, String hint) {
        this.code = code;
        this.label = label;
        this.hint = hint;
    }

    /**
     * The items of these codes.
     *
     * @throws RuleViolation naming every code that is none
     */
    public static Set<ChecklistItem> ofCodes(List<String> codes) {
        Set<ChecklistItem> items = EnumSet.noneOf(ChecklistItem.class);
        List<Violation> found = new ArrayList<>();
        for (String code : codes) {
            if (Coded.known(ChecklistItem.class, code)) {
                items.add(Coded.of(ChecklistItem.class, code));
            } else {
                found.add(new Violation("items", "unknown_value", "There is no item " + code + " on the checklist."));
            }
        }
        RuleViolation.throwIfAny(found);
        return items;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /** What to look at. */
    public String hint() {
        return hint;
    }
}
