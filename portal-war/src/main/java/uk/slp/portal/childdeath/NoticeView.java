package uk.slp.portal.childdeath;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.Violation;

/**
 * What somebody tells of a death. To its writer, once it is sent, it is the receipt only: no answer and no line.
 *
 * @param answers as they are kept, by name
 * @param problems what must be put right before it can be sent
 * @param warnings what should be looked at
 * @param dueAt by when it was to be told, or null while the hour of death is not known
 * @param childDeath the case it opened or joined, for the panel
 * @param alike the cases that may be of the same death, while the panel must decide
 * @param linkAddress where the link went by which it was told; null if the writer has an account, or is the reader
 */
public record NoticeView(
        UUID id,
        String reference,
        long version,
        NoticeKind kind,
        NoticeStatus status,
        String notifierName,
        String notifierBody,
        @Nullable String panelName,
        Map<String, String> answers,
        List<SectionView> sections,
        List<LineView> lines,
        List<Violation> problems,
        List<Violation> warnings,
        Instant changedAt,
        @Nullable Instant sentAt,
        @Nullable Instant dueAt,
        @Nullable NoticeWait waitsFor,
        boolean joined,
        @Nullable String childDeath,
        @Nullable String decision,
        List<AlikeDeath> alike,
        @Nullable String linkAddress) {
    public NoticeView {
        answers = Map.copyOf(answers);
        sections = List.copyOf(sections);
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
        alike = List.copyOf(alike);
    }

    /** Whether it can still be written. */
    public boolean writable() {
        return status == NoticeStatus.DRAFT;
    }

    /** Whether it was sent after the hours in which it was to be told; false while nobody can say. */
    public boolean late() {
        return dueAt != null && sentAt != null && sentAt.isAfter(dueAt);
    }

    /** The lines of a list. */
    public List<LineView> lines(LineKind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }

    /** Where a question is answered, as the end of an address; empty for what is no question of a part. */
    public String place(String field) {
        return sections.stream()
                .filter(part ->
                        part.answers().stream().anyMatch(answer -> answer.name().equals(field)))
                .findFirst()
                .map(part -> "/edit/" + part.section().code() + "#" + field)
                .orElse("");
    }

    /** One part. */
    public SectionView section(DeathSection section) {
        return sections.stream()
                .filter(one -> one.section() == section)
                .findFirst()
                .orElse(new SectionView(section, List.of()));
    }
}
