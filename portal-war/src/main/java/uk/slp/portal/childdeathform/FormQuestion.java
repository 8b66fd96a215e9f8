package uk.slp.portal.childdeathform;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A question of a form.
 *
 * @param code stable name of the answer, unique within the form and through all of its versions
 * @param wording as people read it
 * @param help one or two sentences below it; may be empty
 * @param required whether a form can be sent only with an answer, or with a reason why there is none
 * @param reasoned whether a reason may be given instead of an answer
 * @param when condition under which it is asked ({@link ConditionParser}); empty for always
 * @param agencies codes of the kinds of agency that are asked; empty for all
 * @param prefill code of a {@link PrefillFact}; empty for none
 * @param unit of a number; may be empty
 * @param least smallest number that can be right, if there is one
 * @param most largest number that can be right, if there is one
 * @param list code list of a choice; empty for other kinds
 * @param rows most rows of a table; 0 for other kinds
 * @param columns of a table; empty for other kinds
 */
public record FormQuestion(
        String code,
        String wording,
        QuestionKind kind,
        String help,
        boolean required,
        boolean reasoned,
        String when,
        Set<String> agencies,
        String prefill,
        String unit,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        String list,
        int rows,
        List<FormColumn> columns) {
    public FormQuestion {
        agencies = Collections.unmodifiableSet(new TreeSet<>(agencies));
        columns = List.copyOf(columns);
    }

    /** Whether a kind of agency is asked; null asks for everybody's. */
    public boolean asks(@Nullable String agency) {
        return agency == null || agencies.isEmpty() || agencies.contains(agency);
    }

    /** The name under which the reason why there is no answer is kept. */
    public String reasonField() {
        return code + ".because";
    }

    /** The name under which one cell of a table is kept; rows are counted from 1. */
    public String cellField(int row, FormColumn column) {
        return code + "." + row + "." + column.code();
    }
}
