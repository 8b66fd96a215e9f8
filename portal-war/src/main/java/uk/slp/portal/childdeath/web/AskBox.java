package uk.slp.portal.childdeath.web;

import java.util.List;
import java.util.Locale;
import uk.slp.portal.childdeath.model.AnswerType;
import uk.slp.portal.childdeath.model.AskedRow;
import uk.slp.portal.shared.web.Option;

/**
 * One question on a page.
 *
 * @param type as the page writes it, lower case
 * @param when which answers of the page it takes; empty if it stands there whatever they are
 */
public record AskBox(String key, String type, String label, String hint, int limit, String when, List<Option> options) {
    static AskBox of(AskedRow field, List<Option> authorities) {
        boolean authority = field.type() == AnswerType.AUTHORITY;
        return new AskBox(
                field.apiName(),
                field.type().name().toLowerCase(Locale.ROOT),
                field.label(),
                field.hint(),
                field.longest(),
                field.when().script(),
                authority
                        ? authorities
                        : field.choices().stream()
                                .map(choice -> Option.of(choice.code(), choice.label()))
                                .toList());
    }

    /** Rows of a box of several lines. */
    public int rows() {
        return limit > 3_000 ? 8 : 3;
    }
}
