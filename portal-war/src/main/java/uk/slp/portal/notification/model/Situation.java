package uk.slp.portal.notification.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.Ages;

/**
 * The answers from which it follows whether a question applies: those of the notification and those about one child or
 * one person.
 *
 * @param kind what is notified
 * @param whole the answers of the notification
 * @param one the answers about the child or person, empty for the notification itself
 */
public record Situation(Kind kind, Answers whole, Answers one) {
    /** Fact: the kind of notification, by its code. */
    static final String KIND = "kind";

    /** Fact: whether the national body considers it, {@code yes} or {@code no}. */
    static final String PANEL = "panel";

    /** Fact: whether somebody died, {@code yes} or {@code no}. */
    static final String DIED = "died";

    /** Fact: what is known of the age at the event: any of the codes below. */
    static final String AGE = "age";

    /** Fact: whether a partner takes another view, {@code yes} or {@code no}. */
    public static final String PARTNERS_DIFFER = "partnersDiffer";

    static final String AGE_UNKNOWN = "unknown";
    static final String SCHOOL_AGE = "school_age";
    static final String UNDER_2 = "under_2";
    static final String FROM_16 = "from_16";
    static final String UNDER_18 = "under_18";

    private static final int FIRST_SCHOOL_YEAR = 4;
    private static final int TWO = 2;
    private static final int SIXTEEN = 16;

    /** The notification as a whole. */
    public static Situation of(Notification notification) {
        return new Situation(notification.kind(), notification.answers(), Answers.NONE);
    }

    /** One child or person of it. */
    public static Situation of(Notification notification, Answers one) {
        return new Situation(notification.kind(), notification.answers(), one);
    }

    /** What is known about something: the answers to a question, or a fact. */
    Set<String> values(String about) {
        return switch (about) {
            case KIND -> Set.of(kind.code());
            case PANEL -> yesNo(kind.forPanel(whole.byKey().get("abuseStatus")));
            case DIED ->
                yesNo(kind.death() || "child_death".equals(whole.byKey().get("nature")));
            case AGE -> age();
            case PARTNERS_DIFFER ->
                yesNo("differs".equals(whole.byKey().get("policeView"))
                        || "differs".equals(whole.byKey().get("healthView")));
            case "lookedAfter" -> kind == Kind.LOOKED_AFTER_DEATH ? Set.of("yes") : answered(about);
            default -> answered(about);
        };
    }

    private Set<String> answered(String about) {
        String answer = one.byKey().getOrDefault(about, whole.byKey().get(about));
        return answer == null ? Set.of() : new HashSet<>(List.of(answer.split(",")));
    }

    private Set<String> age() {
        Optional<LocalDate> event = new DraftDate(event()).first();
        Optional<LocalDate> born = new DraftDate(one.byKey().get("dateOfBirth")).first();
        if ("unborn".equals(one.byKey().get("identityStatus"))) {
            return Set.of(UNDER_18);
        }
        if (event.isEmpty() || born.isEmpty() || born.get().isAfter(event.get())) {
            return Set.of(AGE_UNKNOWN);
        }
        int years = Ages.on(born.get(), event.get());
        Set<String> found = new HashSet<>();
        if (years < TWO) {
            found.add(UNDER_2);
        }
        if (years >= FIRST_SCHOOL_YEAR && Ages.isChild(born.get(), event.get())) {
            found.add(SCHOOL_AGE);
        }
        if (years >= SIXTEEN) {
            found.add(FROM_16);
        }
        if (Ages.isChild(born.get(), event.get())) {
            found.add(UNDER_18);
        }
        return found;
    }

    /** The day of the incident; of a death that is notified as such, the day of death. */
    private @Nullable String event() {
        String incident = whole.byKey().get("incidentDate");
        String died = one.byKey().get("dateOfDeath");
        return kind.death() && died != null ? died : incident;
    }

    private static Set<String> yesNo(boolean yes) {
        return Set.of(yes ? "yes" : "no");
    }
}
