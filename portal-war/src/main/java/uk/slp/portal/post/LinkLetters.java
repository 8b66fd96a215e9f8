package uk.slp.portal.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.onelink.LinkLetterKind;
import uk.slp.portal.onelink.LinkPost;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.PublicAddress;

/**
 * The letters about links to write without an account. They name the body that asks and the reference of the record:
 * nobody's agency, which is typed by hand, and nothing of a case.
 */
@ApplicationScoped
public class LinkLetters implements LetterWriter {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    @Inject
    private LetterBox box;

    @Inject
    private LinkPost links;

    @Inject
    private Clock clock;

    /** Takes a letter into the queue, in the transaction that asked for it. */
    @BySystem("a link that is sent, reminded of or withdrawn")
    @Transactional(Transactional.TxType.MANDATORY)
    public void wanted(@Observes LinkPost.Wanted letter) {
        box.post(kind(letter.kind()), letter.letterId(), letter.at());
    }

    private static PostKind kind(LinkLetterKind kind) {
        return switch (kind) {
            case LINK, REMINDER -> PostKind.ONE_LINK;
            case CODE -> PostKind.ONE_LINK_CODE;
            case ENDED -> PostKind.ONE_LINK_ENDED;
        };
    }

    @Override
    public boolean writes(PostKind kind) {
        return kind == PostKind.ONE_LINK || kind == PostKind.ONE_LINK_CODE || kind == PostKind.ONE_LINK_ENDED;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Written> write(PostKind kind, UUID letterId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
        return links.write(letterId).map(content -> written(kind, content, today));
    }

    /** The words; apart from their sending, so that a test reads them. */
    static Written written(PostKind kind, LinkPost.Content content, LocalDate today) {
        return switch (kind) {
            case ONE_LINK -> link(content, today);
            case ONE_LINK_CODE -> code(content, today);
            default -> ended(content, today);
        };
    }

    private static Written link(LinkPost.Content content, LocalDate today) {
        if (!content.asked()) {
            return ofOwn(content, today);
        }
        String title = "You are asked to write " + content.what();
        String said =
                content.from() + " asks you to write " + content.what() + " by " + DeadlineWords.full(content.due())
                        + ". You need no account: open the link, have a code sent to this address, and write. You can stop and come"
                        + " back by the same link until you have sent it in.";
        String until = "The link works until "
                + DeadlineWords.full(LocalDate.ofInstant(content.validUntil(), PortalTime.LONDON))
                + " and opens nothing else. Do not pass it on: if a colleague should write, tell " + content.from()
                + ", who can send a link to your colleague. What you write about is confidential.";
        return new LinkWords(title, today)
                .say(said)
                .lead(PublicAddress.of(content.path()), "Open it")
                .say(until)
                .to(content.to());
    }

    /** Who has something to tell may have asked for the link; if it was somebody else, nothing is to be done. */
    private static Written ofOwn(LinkPost.Content content, LocalDate today) {
        return new LinkWords("Your link to write " + content.what(), today)
                .say("With this link you write " + content.what() + " and send it to " + content.from()
                        + ". You need no account: open the link, have a code sent to this address, and write. You can stop"
                        + " and come back by the same link until you have sent it.")
                .lead(PublicAddress.of(content.path()), "Open it")
                .say("The link works until "
                        + DeadlineWords.full(LocalDate.ofInstant(content.validUntil(), PortalTime.LONDON))
                        + " and opens nothing else. Do not pass it on: a colleague can ask for a link too.")
                .say("If you have nothing to tell, do nothing: without a code the link opens nothing.")
                .to(content.to());
    }

    private static Written code(LinkPost.Content content, LocalDate today) {
        LocalTime until = content.validUntil().atZone(PortalTime.LONDON).toLocalTime();
        return new LinkWords("Your code for " + content.what(), today)
                .say("Enter this code on the page from which you asked for it:")
                .strong(content.code())
                .say("It works until " + TIME.format(until) + ", and once. Nobody from the portal or from "
                        + content.from() + " will ask you for it.")
                .say("If you did not ask for a code, do nothing: without it the link opens nothing.")
                .to(content.to());
    }

    private static Written ended(LinkPost.Content content, LocalDate today) {
        return new LinkWords("The link to " + content.what() + " is withdrawn", today)
                .say(content.from() + " has withdrawn the link to " + content.what()
                        + " that was sent to this address. You need do nothing more. If you do not know why, ask "
                        + content.from() + ".")
                .to(content.to());
    }
}
