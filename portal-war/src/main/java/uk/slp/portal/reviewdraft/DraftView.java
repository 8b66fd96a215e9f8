package uk.slp.portal.reviewdraft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.slp.portal.practicereview.PracticeReviewView;
import uk.slp.portal.shared.report.ReportUnit;

/**
 * One version of a report with what was said about its passages.
 *
 * @param sections its sections in order
 * @param threads every comment, in the order of the text, those whose passage is gone last
 * @param comments whether the person may comment now
 * @param readers who else can read it, and so can be asked to see a comment; by name
 */
public record DraftView(
        PracticeReviewView review,
        VersionRow version,
        List<Section> sections,
        List<CommentThread> threads,
        boolean comments,
        List<DraftReader> readers) {
    public DraftView {
        sections = List.copyOf(sections);
        threads = List.copyOf(threads);
        readers = List.copyOf(readers);
    }

    /** A section. */
    public record Section(int number, String anchor, String heading, List<Passage> passages) {
        public Section {
            passages = List.copyOf(passages);
        }
    }

    /** A passage with what was said about it. */
    public record Passage(ReportUnit unit, List<CommentThread> threads) {
        public Passage {
            threads = List.copyOf(threads);
        }
    }

    /** The comments whose passage is not in this version. */
    public List<CommentThread> gone() {
        return threads.stream()
                .filter(thread -> thread.found().how() == Found.How.GONE)
                .toList();
    }

    /** A comment. */
    public Optional<CommentThread> thread(UUID id) {
        return threads.stream().filter(thread -> thread.id().equals(id)).findFirst();
    }

    /** A passage by its address. */
    public Optional<Passage> passage(String anchor) {
        return sections.stream()
                .flatMap(section -> section.passages().stream())
                .filter(passage -> passage.unit().anchor().equals(anchor))
                .findFirst();
    }
}
