package uk.slp.portal.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.discovery.model.ThemeText;
import uk.slp.portal.learning.LearningQueries;
import uk.slp.portal.learning.LearningView;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.error.Violation;

/** Writes what the page of a theme says first. Every change is a version with a reason, and none is lost. */
@ApplicationScoped
public class ThemeTextService {
    /** Name of these texts in the audit trail. */
    private static final String SUBJECT = "theme_text";

    /** As many as somebody can be asked to read first. */
    public static final int MOST_READING = 10;

    public static final int LONGEST_DEFINITION = 1000;
    public static final int LONGEST_REASON = 500;

    private static final Pattern ADDRESS = Pattern.compile("(?:.{0,200}/learning/)?([a-z0-9-]{1,160})(?:[?#].*)?");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ThemeTextQueries queries;

    @Inject
    private LearningQueries learning;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Makes a new version of the words of a theme.
     *
     * @param reading addresses of published items to read first, in their order, one a line; empty for none
     * @param expectedVersion number of the version that it is to follow
     * @return the number of the new version
     * @throws RuleViolation with everything that is wrong
     * @throws StaleVersion if somebody else made a version meanwhile
     * @throws NotFound if there is no such theme
     */
    @Requires(Permission.VOCABULARY_EDIT)
    @Transactional
    public int change(
            String code,
            @Nullable String definition,
            @Nullable String reading,
            @Nullable String reason,
            long expectedVersion) {
        // The row of the counter of changes is what those who write at once wait for.
        em.createNativeQuery("select last_seq from change_counter where id = 1 for update")
                .getResultList();
        ThemeWords before = queries.versions(code).get(0);
        String meaning = stripped(definition);
        String why = stripped(reason);
        List<Violation> wrong = new ArrayList<>();
        if (meaning.isEmpty() || meaning.length() > LONGEST_DEFINITION) {
            wrong.add(new Violation(
                    "definition", "definition_length", "Say in 1 to 1,000 characters what the theme means."));
        }
        List<String> slugs = reading(stripped(reading), wrong);
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            wrong.add(new Violation("reason", "reason_length", "Say in 1 to 500 characters why you change it."));
        }
        RuleViolation.throwIfAny(wrong);
        if (before.number() != expectedVersion) {
            throw new StaleVersion(before.madeBy(), before.madeAt() == null ? clock.instant() : before.madeAt());
        }
        if (meaning.equals(before.definition()) && slugs.equals(before.reading())) {
            throw new RuleViolation("definition", "unchanged", "Nothing is different from what is there now.");
        }
        int number = before.number() + 1;
        em.persist(
                new ThemeText(code, number, meaning, slugs, why, user.require().username(), clock.instant()));
        audit.changed("change", SUBJECT, code, "version " + number);
        return number;
    }

    /**
     * Makes a former version the present one again, as a new version.
     *
     * @param number of the version to bring back; 0 for the words that come with the portal
     * @throws RuleViolation if the reason is missing or nothing would change
     * @throws StaleVersion if somebody else made a version meanwhile
     * @throws NotFound if there is no such theme or version
     */
    @Requires(Permission.VOCABULARY_EDIT)
    @Transactional
    public int bringBack(String code, int number, @Nullable String reason, long expectedVersion) {
        ThemeWords old = queries.versions(code).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no version of that number."));
        Map<String, LearningView> present = learning.bySlugs(Set.copyOf(old.reading()));
        String readable = String.join(
                "\n",
                old.reading().stream()
                        .filter(slug ->
                                present.containsKey(slug) && present.get(slug).published())
                        .toList());
        return change(code, old.definition(), readable, reason, expectedVersion);
    }

    private List<String> reading(String lines, List<Violation> wrong) {
        Set<String> slugs = new LinkedHashSet<>();
        for (String line : lines.split("\\R")) {
            Matcher address = ADDRESS.matcher(line.strip());
            if (address.matches()) {
                slugs.add(address.group(1));
            } else if (!line.isBlank()) {
                wrong.add(new Violation(
                        "readFirst",
                        "address_form",
                        "“" + cut(line) + "” is not the address of a published document."));
            }
        }
        if (slugs.size() > MOST_READING) {
            wrong.add(new Violation("readFirst", "too_many", "Choose ten at most to read first."));
            return List.of();
        }
        Map<String, LearningView> present = learning.bySlugs(slugs);
        for (String slug : slugs) {
            LearningView item = present.get(slug);
            if (item == null || !item.published()) {
                wrong.add(new Violation(
                        "readFirst", "not_published", "Nothing is published at /learning/" + cut(slug) + "."));
            }
        }
        return List.copyOf(slugs);
    }

    private static String cut(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
