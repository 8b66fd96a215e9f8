package uk.slp.portal.discovery.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.slp.portal.learning.ItemType;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.search.PassageHit;
import uk.slp.search.PassageKind;
import uk.slp.search.Unit;

/** Dates, numbers and addresses of the library as people read them. */
final class Words {
    /** Smaller counts of a filter are not told apart. */
    static final int LIMIT = 5;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final Pattern ADDRESS = Pattern.compile("([a-z])([0-9].*)");

    private Words() {}

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String month(LocalDate date) {
        return MONTH.format(date);
    }

    /** A count beside a filter: "few" below the limit, so that small numbers do not point at a family. */
    static String few(int count) {
        return count == 0 ? "none" : count < LIMIT ? "few" : Integer.toString(count);
    }

    /** "1 document", "45 documents". */
    static String number(long count, Unit unit) {
        String one =
                switch (unit) {
                    case DOCUMENT -> "document";
                    case PASSAGE -> "passage";
                    case RECOMMENDATION -> "recommendation";
                    case FINDING -> "finding";
                    case GOOD_PRACTICE -> "example of good practice";
                    case QUESTION -> "question for practice";
                };
        if (count != 1 && unit == Unit.GOOD_PRACTICE) {
            one = "examples of good practice";
        } else if (count != 1 && unit == Unit.QUESTION) {
            one = "questions for practice";
        } else if (count != 1) {
            one += "s";
        }
        return String.format(Locale.ENGLISH, "%,d", count) + " " + one;
    }

    /** The kind of a published item. */
    static String type(String code) {
        return Coded.known(ItemType.class, code)
                ? Coded.of(ItemType.class, code).label()
                : code;
    }

    /** A title without its explanation: "Child R" of "Child R: a boy of 15". */
    static String shortTitle(String title) {
        int colon = title.indexOf(": ");
        return colon > 0 ? title.substring(0, colon) : title;
    }

    /** The address in a margin: "4.12", "Finding 2", "Rec 3". */
    static String margin(PassageHit passage) {
        return switch (passage.kind()) {
            case PARAGRAPH, QUOTE -> number(passage);
            case RECOMMENDATION -> "Rec " + number(passage);
            case FINDING -> "Finding " + number(passage);
            case GOOD_PRACTICE -> "Good practice " + number(passage);
            case QUESTION -> "Question " + number(passage);
        };
    }

    /**
     * The address in full words, for whom "4.12" alone says nothing. It contains what the margin shows, so that somebody
     * who speaks to a computer can name the link by what they see.
     */
    static String place(PassageHit passage, String title) {
        if (passage.kind() == PassageKind.RECOMMENDATION) {
            return margin(passage) + ", recommendation of " + shortTitle(title);
        }
        String name =
                switch (passage.kind()) {
                    case PARAGRAPH -> "Paragraph";
                    case QUOTE -> "Quotation";
                    case RECOMMENDATION -> "Recommendation";
                    case FINDING -> "Finding";
                    case GOOD_PRACTICE -> "Good practice";
                    case QUESTION -> "Question";
                };
        return name + " " + number(passage) + " of " + shortTitle(title);
    }

    /** What a passage is, where that is worth saying; empty for running text. */
    static String kind(PassageHit passage) {
        return switch (passage.kind()) {
            case PARAGRAPH -> "";
            case QUOTE -> "Quotation";
            case FINDING -> "Finding";
            case GOOD_PRACTICE -> "Good practice";
            case QUESTION -> "Question for practice";
            case RECOMMENDATION ->
                passage.addressee() == null || passage.addressee().isBlank()
                        ? "Recommendation"
                        : "Recommendation to " + passage.addressee();
        };
    }

    private static String number(PassageHit passage) {
        Matcher address = ADDRESS.matcher(passage.anchor());
        return address.matches() ? address.group(2) : passage.anchor();
    }
}
