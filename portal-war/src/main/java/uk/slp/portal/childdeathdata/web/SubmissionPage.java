package uk.slp.portal.childdeathdata.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathdata.NationalField;
import uk.slp.portal.childdeathdata.SubmissionCommands.Line;
import uk.slp.portal.childdeathdata.SubmissionCommands.SendBack;
import uk.slp.portal.childdeathdata.SubmissionFile;
import uk.slp.portal.childdeathdata.SubmissionQueries;
import uk.slp.portal.childdeathdata.SubmissionRow;
import uk.slp.portal.childdeathdata.SubmissionService;
import uk.slp.portal.childdeathdata.SubmissionStatus;
import uk.slp.portal.childdeathdata.SubmissionView;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;
import uk.slp.portal.shared.web.TriedForm;

/** What was sent to the national database: the list, one submission, and the answer to it. */
@Named("submissionPage")
@RequestScoped
public class SubmissionPage extends TriedForm {
    /** Lines of the form; more than these are sent back by the API. */
    private static final int LINES = 10;

    @Inject
    private SubmissionQueries queries;

    @Inject
    private SubmissionService service;

    private @Nullable List<SubmissionRow> all;
    private @Nullable SubmissionView view;
    private @Nullable String version;
    private final List<TypedReason> lines = new ArrayList<>();

    /** For the container. */
    public SubmissionPage() {
        for (int i = 0; i < LINES; i++) {
            lines.add(new TypedReason(i));
        }
    }

    /** Reads the list. */
    public void load() {
        all();
    }

    /** Reads the submission. */
    public void loadOne() {
        view();
    }

    /** Opens the form by which it is sent back. */
    public void loadSendBack() {
        need(view().may("send_back"));
    }

    /** Every submission in reach. */
    public List<SubmissionRow> all() {
        List<SubmissionRow> known = all;
        if (known == null) {
            known = queries.list();
            all = known;
        }
        return known;
    }

    /** The submission that the address names. */
    public SubmissionView view() {
        SubmissionView known = view;
        if (known == null) {
            known = queries.view(Parameters.need("ref"));
            view = known;
        }
        return known;
    }

    /** Its files; none where one of its cases is closed to the person. */
    public List<SubmissionFile> files() {
        return view().files() ? List.of(SubmissionFile.values()) : List.of();
    }

    /** A day in words. */
    public String day(LocalDate day) {
        return DeadlineWords.record(day);
    }

    /** The day of a moment in words; empty for none. */
    public String on(@Nullable Instant at) {
        return at == null ? "" : day(LocalDate.ofInstant(at, PortalTime.LONDON));
    }

    /** The colour of a state. */
    public String kind(SubmissionStatus status) {
        return switch (status) {
            case SENT -> "going";
            case ACKNOWLEDGED -> "done";
            case SENT_BACK -> "overdue";
            case REPLACED -> "theme";
        };
    }

    /** The fields that a reason can be about. */
    public List<Option> fields() {
        return Option.of(Arrays.asList(NationalField.values()), NationalField::code, NationalField::label);
    }

    /** Acknowledges. */
    public @Nullable String acknowledge() {
        String reference = view().reference();
        long expected = version(getVersion());
        return done(
                () -> service.acknowledge(reference, expected),
                SubmissionStatus.ACKNOWLEDGED,
                "The submission is acknowledged. The panel is told.");
    }

    /** Sends back. */
    public @Nullable String sendBack() {
        String reference = view().reference();
        long expected = version(getVersion());
        List<Line> given = lines.stream()
                .map(one -> new Line(one.getReference(), one.getField(), one.getWords()))
                .toList();
        return done(
                () -> service.sendBack(new SendBack(reference, expected, given)),
                SubmissionStatus.SENT_BACK,
                "The submission is sent back. The panel is told.");
    }

    private @Nullable String done(Runnable act, SubmissionStatus reached, String words) {
        if (!tried(act, () -> view().row().status() == reached)) {
            return null;
        }
        Messages.done(words);
        return "/childdeathdata/submission.xhtml?faces-redirect=true&ref=" + view().reference();
    }

    @Override
    protected void readAgain() {
        all = null;
        view = null;
        version = null;
    }

    /** A reason as it is typed. */
    public static class TypedReason {
        private final int number;
        private @Nullable String reference;
        private @Nullable String field;
        private @Nullable String words;

        TypedReason(int number) {
            this.number = number;
        }

        /** From 0. */
        public int getNumber() {
            return number;
        }

        public @Nullable String getReference() {
            return reference;
        }

        public void setReference(@Nullable String reference) {
            this.reference = reference;
        }

        public @Nullable String getField() {
            return field;
        }

        public void setField(@Nullable String field) {
            this.field = field;
        }

        public @Nullable String getWords() {
            return words;
        }

        public void setWords(@Nullable String words) {
            this.words = words;
        }
    }

    public List<TypedReason> getLines() {
        return lines;
    }

    public @Nullable String getVersion() {
        return version == null ? Long.toString(view().version()) : version;
    }

    public void setVersion(@Nullable String version) {
        this.version = version;
    }
}
