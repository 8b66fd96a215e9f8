package uk.slp.portal.deadlines;

import java.util.List;

/** No rule has this code. */
public final class UnknownRule extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownRule(String code, List<String> known) {
        super("There is no rule “" + code + "”. The rules are: " + String.join(", ", known));
    }
}
