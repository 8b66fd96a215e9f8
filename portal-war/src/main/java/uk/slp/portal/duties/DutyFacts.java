package uk.slp.portal.duties;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of what happened. No name and no place: enough for the duties and no more.
 *
 * @param abuse whether abuse or neglect is known or suspected
 * @param outcome what happened to the child
 * @param place where
 * @param lookedAfter whether the child was looked after by a local authority when it happened
 * @param careLeaver whether the person who died was a care leaver
 * @param age what is known of the age
 * @param dateOfBirth for {@link AgeGiven#BORN} only
 * @param dateOfEvent the day of the harm, its first day if it went on over time
 * @param dateOfDeath where it is another day; null means the day of the event
 * @param pregnancyEnd for an unborn child who died; else {@link PregnancyEnd#NOT_KNOWN}
 * @param unexpected whether a joint agency response is called for: the death could be due to outside causes, was sudden
 *     without a clear cause, happened in custody or detention, or first circumstances raise suspicion
 * @param perpetrator whether this child caused the harm to somebody else
 * @param awareOn the day the local authority became aware, which starts the clocks
 */
public record DutyFacts(
        Abuse abuse,
        HarmOutcome outcome,
        EventPlace place,
        YesNoUnknown lookedAfter,
        YesNoUnknown careLeaver,
        AgeGiven age,
        @Nullable LocalDate dateOfBirth,
        @Nullable LocalDate dateOfEvent,
        @Nullable LocalDate dateOfDeath,
        PregnancyEnd pregnancyEnd,
        YesNoUnknown unexpected,
        boolean perpetrator,
        @Nullable LocalDate awareOn) {

    /** @throws IllegalArgumentException when the parts contradict each other; {@link FactsReader} says so in words */
    public DutyFacts {
        if ((age == AgeGiven.BORN) != (dateOfBirth != null)) {
            throw new IllegalArgumentException("A date of birth belongs to a child who was born, and to nobody else");
        }
    }

    /** True when the child died. */
    public boolean died() {
        return outcome == HarmOutcome.DIED;
    }

    /** True when abuse or neglect is known or suspected. */
    public boolean abuseSuspected() {
        return abuse != Abuse.NEITHER;
    }

    /** The day of the harm as far as it is known: else that of the death, else that of awareness. */
    public @Nullable LocalDate harmedOn() {
        return dateOfEvent != null ? dateOfEvent : dateOfDeath != null ? dateOfDeath : awareOn;
    }

    /** The day of the death as far as it is known: else that of the harm. */
    public @Nullable LocalDate diedOn() {
        return dateOfDeath != null ? dateOfDeath : harmedOn();
    }

    /** The answers by the names of {@link FactsReader#FIELDS}, as it reads them back. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("abuse", abuse.code());
        texts.put("outcome", outcome.code());
        texts.put("perpetrator", perpetrator ? "yes" : "no");
        texts.put("place", place.code());
        texts.put("age", age.code());
        put(texts, "dateOfBirth", dateOfBirth);
        texts.put("pregnancyEnd", pregnancyEnd.code());
        put(texts, "dateOfEvent", dateOfEvent);
        put(texts, "dateOfDeath", dateOfDeath);
        texts.put("lookedAfter", lookedAfter.code());
        texts.put("careLeaver", careLeaver.code());
        texts.put("unexpected", unexpected.code());
        put(texts, "awareOn", awareOn);
        return texts;
    }

    private static void put(Map<String, String> texts, String field, @Nullable LocalDate day) {
        if (day != null) {
            texts.put(field, day.toString());
        }
    }
}
