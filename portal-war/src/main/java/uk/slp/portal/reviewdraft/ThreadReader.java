package uk.slp.portal.reviewdraft;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import uk.slp.portal.reviewdraft.model.CommentMention;
import uk.slp.portal.reviewdraft.model.CommentTransitions;
import uk.slp.portal.reviewdraft.model.PassageFinder;
import uk.slp.portal.reviewdraft.model.ReportComment;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.report.ReportText;

/** Puts what was said about a report beside one version of its text, for one reader. */
final class ThreadReader {
    private final ReportText text;
    private final List<ReportComment> said;
    private final List<CommentMention> mentions;
    private final Person reader;
    private final Set<Permission> held;

    /**
     * What there is.
     *
     * @param discussed whether anything may be done with a comment now
     */
    ThreadReader(
            ReportText text,
            List<ReportComment> said,
            List<CommentMention> mentions,
            Person reader,
            boolean discussed) {
        this.text = text;
        this.said = said;
        this.mentions = mentions;
        this.reader = reader;
        this.held = discussed ? reader.permissions() : Set.of();
    }

    /** Every comment in the order of the text, those whose passage is gone last. */
    List<CommentThread> threads() {
        PassageFinder finder = new PassageFinder(text);
        List<String> order = text.units().stream().map(unit -> unit.anchor()).toList();
        return said.stream()
                .filter(one -> one.threadId() == null)
                .sorted(Comparator.comparing(ReportComment::createdAt))
                .map(one -> thread(one, finder.find(one.anchor(), one.quote())))
                .sorted(Comparator.comparingInt(thread -> {
                    int at = order.indexOf(thread.found().anchor());
                    return at < 0 ? Integer.MAX_VALUE : at;
                }))
                .toList();
    }

    private CommentThread thread(ReportComment first, Found found) {
        CommentState state = Objects.requireNonNull(first.state());
        List<CommentThread.Said> answers = said.stream()
                .filter(one -> first.id().equals(one.threadId()))
                .sorted(Comparator.comparing(ReportComment::createdAt))
                .map(ThreadReader::said)
                .toList();
        List<CommentMention> told = mentions.stream()
                .filter(one -> one.threadId().equals(first.id()))
                .sorted(Comparator.comparing(CommentMention::madeAt))
                .toList();
        return new CommentThread(
                first.id(),
                first.version(),
                state,
                first.number(),
                first.place(),
                first.quote(),
                said(first),
                answers,
                first.settledWords(),
                first.settledName(),
                first.settledAt(),
                found,
                found.how() == Found.How.CHANGED
                        ? text.unit(found.anchor())
                                .map(unit -> DraftChanges.words(first.quote(), unit.text()))
                                .orElse(List.of())
                        : List.of(),
                told.stream().map(CommentMention::readerName).distinct().toList(),
                told.stream().anyMatch(one -> one.open() && one.accountId().equals(reader.accountId())),
                CommentTransitions.RULES.allowed(state, held).stream()
                        .map(CommentAction::code)
                        .toList());
    }

    private static CommentThread.Said said(ReportComment comment) {
        return new CommentThread.Said(comment.madeName(), comment.createdAt(), comment.words());
    }
}
