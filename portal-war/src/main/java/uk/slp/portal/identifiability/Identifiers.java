package uk.slp.portal.identifiability;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What identifies the people of a case. Lives in memory while a text is compared; never kept, logged or indexed.
 *
 * @param people everybody the case names
 * @param days days of the case with what happened on them
 * @param ages ages of its children when it happened
 * @param addresses lines of addresses as written, such as "7 Tanner Street, Calderwick"
 * @param postcodes as written
 * @param places schools, settings, providers and other places by name
 * @param numbers NHS, pupil, police and other numbers as written
 * @param ethnicities codes of the ethnic groups of its children
 * @param publicWords words that are public with the report, such as the names of its area and partnership: never a hit
 * @param alike how many children the portal knows at most with the same area and month; -1 if that is not known
 */
public record Identifiers(
        List<HeldPerson> people,
        List<HeldDay> days,
        List<HeldAge> ages,
        List<String> addresses,
        List<String> postcodes,
        List<String> places,
        List<HeldNumber> numbers,
        List<String> ethnicities,
        Set<String> publicWords,
        long alike) {
    /** Nothing is known: only what has the form of an identifier is found. */
    public static final Identifiers NONE = new Identifiers(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Set.of(), -1);

    public Identifiers {
        people = List.copyOf(people);
        days = List.copyOf(days);
        ages = List.copyOf(ages);
        addresses = List.copyOf(addresses);
        postcodes = List.copyOf(postcodes);
        places = List.copyOf(places);
        numbers = List.copyOf(numbers);
        ethnicities = List.copyOf(ethnicities);
        publicWords = Set.copyOf(publicWords);
    }

    /**
     * Somebody the case names.
     *
     * @param who in words that can stand in the report instead: "the child", "the child’s grandmother"
     * @param given given names, in one or several words
     * @param family family name, in one or several words
     * @param other other names, by which the person is or was known
     */
    public record HeldPerson(String who, String given, String family, String other) {
        /** Who it is in relation to the child, never the name. */
        @Override
        public String toString() {
            return "HeldPerson[" + who + "]";
        }
    }

    /** A day of the case with what it is: "the date of birth of the child". */
    public record HeldDay(String what, LocalDate day) {
        @Override
        public String toString() {
            return "HeldDay[" + what + "]";
        }
    }

    /**
     * The age of a child when it happened.
     *
     * @param born the day of birth
     * @param at the day on which it counts
     */
    public record HeldAge(LocalDate born, LocalDate at) {
        @Override
        public String toString() {
            return "HeldAge[]";
        }
    }

    /** A number of the case with what it is: "the NHS number of the child". */
    public record HeldNumber(String what, String number) {
        @Override
        public String toString() {
            return "HeldNumber[" + what + "]";
        }
    }

    /** How much, never what. */
    @Override
    public String toString() {
        return "Identifiers[" + people.size() + " people]";
    }
}
