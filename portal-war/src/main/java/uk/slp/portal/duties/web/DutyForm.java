package uk.slp.portal.duties.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.slp.portal.duties.Abuse;
import uk.slp.portal.duties.AgeGiven;
import uk.slp.portal.duties.EventPlace;
import uk.slp.portal.duties.FactsReader;
import uk.slp.portal.duties.HarmOutcome;
import uk.slp.portal.duties.PregnancyEnd;
import uk.slp.portal.duties.YesNoUnknown;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.Coded;

/**
 * The questions of the helper as a form sends them: choices by code, dates in three boxes named {@code dateOfBirth-day}
 * and so on, or whole as 2026-11-23 in a link. What was typed is kept, right or wrong.
 */
final class DutyForm {
    /** The dates among the questions. */
    static final List<String> DATES = List.of("dateOfBirth", "dateOfEvent", "dateOfDeath", "awareOn");

    private static final List<String> PARTS = List.of("year", "month", "day");
    private static final String DIED = HarmOutcome.DIED.code();

    private final Map<String, String> typed = new LinkedHashMap<>();

    DutyForm(Map<String, String> parameters) {
        for (String field : FactsReader.FIELDS) {
            if (DATES.contains(field)) {
                PARTS.forEach(part -> typed.put(field + "-" + part, text(parameters, field + "-" + part)));
                split(field, text(parameters, field));
            } else {
                typed.put(field, text(parameters, field));
            }
        }
    }

    private static String text(Map<String, String> parameters, String name) {
        String value = parameters.get(name);
        return value == null ? "" : value.trim();
    }

    private void split(String field, String whole) {
        if (whole.isEmpty() || !typed(field + "-day").isEmpty()) {
            return;
        }
        String[] parts = whole.split("-", 3);
        for (int i = 0; i < PARTS.size(); i++) {
            typed.put(field + "-" + PARTS.get(i), i < parts.length ? parts[i].replaceFirst("^0(?=.)", "") : "");
        }
    }

    /** Whether anything was answered. */
    boolean asked() {
        return typed.values().stream().anyMatch(text -> !text.isEmpty());
    }

    /** As it was typed. */
    String typed(String name) {
        return typed.getOrDefault(name, "");
    }

    /** The answers by the names of {@link FactsReader#FIELDS}. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String field : FactsReader.FIELDS) {
            String text = DATES.contains(field) ? date(field) : typed(field);
            if (!text.isEmpty()) {
                texts.put(field, text);
            }
        }
        return texts;
    }

    private String date(String field) {
        List<String> parts =
                PARTS.stream().map(part -> typed(field + "-" + part)).toList();
        if (parts.stream().allMatch(String::isEmpty)) {
            return "";
        }
        return parts.get(0) + "-" + padded(parts.get(1)) + "-" + padded(parts.get(2));
    }

    private static String padded(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /** Questions that a person is asked and a program may leave out. */
    List<Violation> unanswered() {
        List<Violation> missing = new ArrayList<>();
        boolean near = typed("outcome").equals(HarmOutcome.NEITHER.code())
                && !typed("perpetrator").equals("yes");
        if (!near) {
            need(missing, "place", "Say where it happened, or choose “Not known”.");
            if (date("dateOfBirth").isEmpty()) {
                need(missing, "age", "Say what is known of the age.");
            }
        }
        if (typed("outcome").equals(DIED) && !typed("age").equals(AgeGiven.UNBORN.code())) {
            need(missing, "lookedAfter", "Say whether the child was looked after, or choose “Not known”.");
            need(missing, "careLeaver", "Say whether this was a care leaver, or choose “Not known”.");
            need(missing, "unexpected", "Say whether the death was sudden or unexplained, or choose “Not known”.");
        }
        return missing;
    }

    private void need(List<Violation> missing, String field, String message) {
        if (typed(field).isEmpty()) {
            missing.add(new Violation(field, "missing", message));
        }
    }

    /** One answer to choose. */
    public record Choice(String id, String value, String label, String hint, boolean chosen) {}

    /** The answers to a question; the first has the name of the question as its identity, for links to it. */
    List<Choice> choices(String field) {
        return switch (field) {
            case "abuse" -> choices(field, Abuse.class, code -> "");
            case "outcome" -> choices(field, HarmOutcome.class, DutyForm::outcomeHint);
            case "place" -> choices(field, EventPlace.class, code -> "");
            case "age" -> choices(field, AgeGiven.class, code -> "");
            case "pregnancyEnd" -> choices(field, PregnancyEnd.class, code -> "");
            case "perpetrator" ->
                choices(field, YesNoUnknown.class, code -> "").stream().limit(2).toList();
            default -> choices(field, YesNoUnknown.class, code -> "");
        };
    }

    private static String outcomeHint(String code) {
        return switch (code) {
            case "died" -> "Suspected suicide included.";
            case "seriously_harmed" ->
                "Serious or lasting harm to physical or mental health or to development, also where it is likely and not"
                        + " yet certain, and also where the child has recovered.";
            default -> "";
        };
    }

    private <E extends Enum<E> & Coded> List<Choice> choices(
            String field, Class<E> type, Function<String, String> hint) {
        return Stream.of(type.getEnumConstants())
                .map(one -> new Choice(
                        one.ordinal() == 0 ? field : field + "-" + one.code(),
                        one.code(),
                        one.label(),
                        hint.apply(one.code()),
                        one.code().equals(typed(field))))
                .collect(Collectors.toList());
    }
}
