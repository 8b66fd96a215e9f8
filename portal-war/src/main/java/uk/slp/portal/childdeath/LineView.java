package uk.slp.portal.childdeath;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One line of a list as it is read.
 *
 * @param title its first answer in words, or words for an empty line
 * @param rest the other answers that there are
 * @param raw the answers as they are kept, by name
 */
public record LineView(UUID id, LineKind kind, String title, List<AnswerLine> rest, Map<String, String> raw) {
    public LineView {
        rest = List.copyOf(rest);
        raw = Map.copyOf(raw);
    }

    /** The other answers in one row: "Mother; Parental responsibility: Yes". */
    public String row() {
        StringBuilder text = new StringBuilder();
        for (AnswerLine answer : rest) {
            text.append(text.isEmpty() ? "" : "; ").append(answer.words());
        }
        return text.toString();
    }
}
