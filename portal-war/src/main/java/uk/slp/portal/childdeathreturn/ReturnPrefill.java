package uk.slp.portal.childdeathreturn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.agencysheet.AgencyKind;
import uk.slp.portal.childdeath.ChildDeathCase;
import uk.slp.portal.childdeath.KnownProfessional;
import uk.slp.portal.childdeathform.FilledForm;
import uk.slp.portal.childdeathform.FormDefinition;
import uk.slp.portal.childdeathform.FormField;
import uk.slp.portal.childdeathform.FormQuestion;
import uk.slp.portal.childdeathform.PrefillFact;
import uk.slp.portal.shared.persistence.Coded;

/**
 * What may stand in a return before its agency has written anything: facts of the notification, by which it finds its records
 * (Children Act 2004 s.16M and s.16N). What another agency has answered is never among them.
 */
final class ReturnPrefill {
    private static final int NEONATAL_DAYS = 28;

    private final Map<PrefillFact, String> facts = new HashMap<>();

    /**
     * The facts of a case for one agency.
     *
     * @param writer name of who writes; null if nobody knows it yet
     */
    ReturnPrefill(ChildDeathCase death, List<KnownProfessional> known, String agency, @Nullable String writer) {
        put(PrefillFact.CHILD_NAME, death.child());
        put(PrefillFact.NHS_NUMBER, death.nhsNumber());
        put(PrefillFact.BIRTH_DATE, death.birthDate() == null ? null : String.valueOf(death.birthDate()));
        put(PrefillFact.DEATH_DATE, death.deathDate().toString());
        put(PrefillFact.DEATH_TIME, death.deathTime());
        put(PrefillFact.SEX, death.sex());
        put(PrefillFact.POSTCODE, death.postcode());
        put(PrefillFact.AGE_GROUP, ageGroup(death));
        put(PrefillFact.GP_PRACTICE, practice(known));
        put(PrefillFact.AGENCY_NAME, agency);
        put(PrefillFact.WRITER_NAME, writer);
    }

    private void put(PrefillFact fact, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            facts.put(fact, text);
        }
    }

    private static @Nullable String ageGroup(ChildDeathCase death) {
        Integer days = death.ageDays();
        Integer years = death.ageYears();
        if (days != null && days < NEONATAL_DAYS) {
            return "under_28_days";
        }
        if (years == null) {
            return null;
        }
        if (years < 1) {
            return "days_28_to_364";
        }
        return Stream.of("1_to_4", "5_to_9", "10_to_14", "15_to_17")
                .filter(band -> years <= Integer.parseInt(band.substring(band.lastIndexOf('_') + 1)))
                .findFirst()
                .map(band -> "years_" + band)
                .orElse(null);
    }

    /** The general practice, if the case names one and only one. */
    private static @Nullable String practice(List<KnownProfessional> known) {
        List<String> names = known.stream()
                .filter(one -> AgencyKind.GP.code().equals(one.agencyKind()) && one.agencyName() != null)
                .map(one -> String.valueOf(one.agencyName()))
                .distinct()
                .toList();
        return names.size() == 1 ? names.get(0) : null;
    }

    /** The answers of a form that stand in it at first; a fact that its question would refuse is left out. */
    Map<String, String> of(FormDefinition form) {
        return form.questions()
                .filter(question -> Coded.known(PrefillFact.class, question.prefill()))
                .filter(question -> fits(form, question))
                .collect(Collectors.toMap(FormQuestion::code, this::text));
    }

    private String text(FormQuestion question) {
        return facts.getOrDefault(Coded.of(PrefillFact.class, question.prefill()), "");
    }

    private boolean fits(FormDefinition form, FormQuestion question) {
        String text = text(question);
        return !text.isEmpty()
                && FilledForm.field(form, question.code())
                        .filter(field -> field.refusals(text).isEmpty())
                        .map(FormField::question)
                        .isPresent()
                && new FilledForm(form, null, Map.of(question.code(), text))
                        .asked(question.code())
                        .filter(one -> one.wrong() == null)
                        .isPresent();
    }
}
