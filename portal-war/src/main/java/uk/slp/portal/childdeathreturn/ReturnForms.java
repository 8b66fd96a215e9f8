package uk.slp.portal.childdeathreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.slp.portal.agencysheet.AgencyKind;
import uk.slp.portal.childdeathform.Completeness;
import uk.slp.portal.childdeathform.FilledForm;
import uk.slp.portal.childdeathform.FormDefinition;
import uk.slp.portal.childdeathform.FormRow;
import uk.slp.portal.childdeathform.PublishedForms;
import uk.slp.portal.childdeathreturn.model.AskedForms;
import uk.slp.portal.childdeathreturn.model.ChildDeathReturn;
import uk.slp.portal.childdeathreturn.model.ReturnAnswers;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;

/** The forms of returns: which can be asked, and how they are filled. */
@ApplicationScoped
class ReturnForms {
    @Inject
    private PublishedForms published;

    /** Every form that an agency can be asked, the reporting form first. */
    List<FormRow> offered() {
        return published.newest().stream()
                .filter(row -> !row.use().equals(FormDefinition.NOTIFICATION))
                .toList();
    }

    /**
     * The forms of these codes in their newest versions, in the order in which they are offered.
     *
     * @throws RuleViolation if one is none
     */
    AskedForms newest(List<String> codes) {
        Map<String, Integer> versions = new LinkedHashMap<>();
        offered().stream()
                .filter(row -> codes.contains(row.code()))
                .forEach(row -> versions.put(row.code(), row.number()));
        if (!versions.keySet().containsAll(codes)) {
            throw new RuleViolation("forms", "unknown_form", "Choose forms of the list.");
        }
        return AskedForms.of(versions);
    }

    /** One form of a return, filled. */
    FilledForm filled(AskedForms asked, String code, AgencyKind kind, ReturnAnswers answers) {
        Integer number = asked.versions().get(code);
        if (number == null) {
            throw new NotFound("This return has no form of that code.");
        }
        return new FilledForm(published.definition(code, number), kind.code(), answers.of(code));
    }

    /** All forms of a return, filled. */
    List<FilledForm> filled(AskedForms asked, AgencyKind kind, ReturnAnswers answers) {
        List<FilledForm> forms = new ArrayList<>();
        asked.versions().keySet().forEach(code -> forms.add(filled(asked, code, kind, answers)));
        return forms;
    }

    /** Notes on a return how much of it is answered. */
    void count(ChildDeathReturn one) {
        one.count(completeness(filled(one.forms(), one.kind(), one.answers())));
    }

    private static Completeness completeness(List<FilledForm> forms) {
        int asked = 0;
        int answered = 0;
        int explained = 0;
        for (FilledForm form : forms) {
            Completeness one = form.completeness();
            asked += one.asked();
            answered += one.answered();
            explained += one.explained();
        }
        return new Completeness(asked, answered, explained);
    }
}
