package uk.slp.portal.reviewdraft.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.slp.portal.practicereview.PracticeReviewView;
import uk.slp.portal.reviewdraft.CommentAction;
import uk.slp.portal.reviewdraft.CommentThread;
import uk.slp.portal.reviewdraft.DraftCommands.Comment;
import uk.slp.portal.reviewdraft.DraftCommands.Seen;
import uk.slp.portal.reviewdraft.DraftCommands.Step;
import uk.slp.portal.reviewdraft.DraftView;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.id.GivenId;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;

/** One version with its comments, a new comment on one of its passages, and the steps of a comment. */
@Named("draftReadPage")
@RequestScoped
public class DraftReadPage extends DraftForm {
    private DraftView draft;
    private String comment;
    private String version;
    private String words;
    private String reason;
    private List<String> mentions;

    /** The version. */
    public DraftView draft() {
        if (draft == null) {
            draft = queries().draft(reference(), number("number"));
        }
        return draft;
    }

    @Override
    public PracticeReviewView view() {
        return draft().review();
    }

    @Override
    protected void readAgain() {
        draft = null;
        version = null;
        // Nothing that was said is changed: what is sent next is a comment of its own.
        comment = UUID.randomUUID().toString();
    }

    /** Opens the page on which a passage is commented, or a comment answered and settled. */
    public void loadComment() {
        if (!draft().comments()) {
            throw new NotFound("There is nothing to do here now.");
        }
        if (isAnswering()) {
            thread();
        } else {
            passage();
            comment = UUID.randomUUID().toString();
        }
    }

    /** Whether the page is about a comment that is there. */
    public boolean isAnswering() {
        return !Parameters.need("thread").isEmpty();
    }

    /** The comment that the address names. */
    public CommentThread thread() {
        return draft().thread(GivenId.of(Parameters.need("thread")))
                .orElseThrow(() -> new NotFound("There is no such comment."));
    }

    /** The passage that the address names. */
    public DraftView.Passage passage() {
        return draft().passage(Parameters.need("passage"))
                .orElseThrow(() -> new NotFound("There is no such passage in this version."));
    }

    /** Comments. */
    public String send() {
        return attempt(
                () -> service()
                        .comment(new Comment(
                                reference(), number("number"), id(), Parameters.need("passage"), words, chosen())),
                "Your comment is recorded.",
                back());
    }

    /** Answers. */
    public String answer() {
        return attempt(() -> step(CommentAction.ANSWER, words, chosen()), "Your answer is recorded.", back());
    }

    /** Settles. */
    public String settle() {
        return attempt(() -> step(CommentAction.SETTLE, reason, Set.of()), "The comment is settled.", back());
    }

    /** Opens again. */
    public String reopen() {
        return attempt(() -> step(CommentAction.REOPEN, reason, Set.of()), "The comment is open again.", back());
    }

    /** Says that the person has seen a comment that names them. */
    public String seen() {
        return attempt(
                () -> service().seen(new Seen(reference(), thread().id())),
                "It waits no more among your work.",
                back());
    }

    /** Who can be asked to see it. */
    public List<Option> readers() {
        return draft().readers().stream()
                .map(reader -> new Option(reader.username(), reader.name(), reader.organisation()))
                .toList();
    }

    private Set<String> chosen() {
        return mentions == null ? Set.of() : Set.copyOf(mentions);
    }

    private void step(CommentAction action, String said, Set<String> named) {
        service().step(new Step(reference(), thread().id(), version(getVersion()), action, said, named));
    }

    private String back() {
        return "/reviewdraft/draft.xhtml?number=" + number("number");
    }

    private UUID id() {
        return GivenId.read(comment).orElseGet(UUID::randomUUID);
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getVersion() {
        return version == null && isAnswering() ? Long.toString(thread().version()) : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public List<String> getMentions() {
        return mentions;
    }

    public void setMentions(List<String> mentions) {
        this.mentions = mentions;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
