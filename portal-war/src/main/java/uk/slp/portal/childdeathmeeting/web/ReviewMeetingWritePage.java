package uk.slp.portal.childdeathmeeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathanalysis.DeathCategory;
import uk.slp.portal.childdeathmeeting.FamilyAnswer;
import uk.slp.portal.childdeathmeeting.GuestLine;
import uk.slp.portal.childdeathmeeting.MeetingText;
import uk.slp.portal.childdeathmeeting.ReviewMeetingCommands.Hold;
import uk.slp.portal.childdeathmeeting.ReviewMeetingQueries;
import uk.slp.portal.childdeathmeeting.ReviewMeetingService;
import uk.slp.portal.childdeathmeeting.ReviewMeetingStatus;
import uk.slp.portal.childdeathmeeting.ReviewMeetingView;
import uk.slp.portal.childdeathreturn.MergedPicture;
import uk.slp.portal.childdeathreturn.PictureLine;
import uk.slp.portal.childdeathreturn.PictureService;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.shared.draft.DraftKeeper;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;
import uk.slp.portal.shared.web.TypedPage;

/**
 * A review meeting on one screen, saved while it is written: what agencies say and where they differ, the questions of the
 * family, what is said, and who came. Nobody who sits in the meeting has to open another page.
 */
@Named("reviewMeetingWritePage")
@RequestScoped
public class ReviewMeetingWritePage extends TypedPage {
    @Inject
    private ReviewMeetingQueries queries;

    @Inject
    private ReviewMeetingService service;

    @Inject
    private PictureService pictures;

    @Inject
    private ReviewMeetingDrafts drafts;

    private @Nullable ReviewMeetingView view;
    private @Nullable MergedPicture picture;
    private @Nullable String settleKey;
    private @Nullable String settleWords;
    private List<String> present = List.of();

    /** Reads the meeting. */
    public void load() {
        need(view().may("WRITE") || postback());
    }

    /** The meeting. */
    public ReviewMeetingView view() {
        ReviewMeetingView known = view;
        if (known == null) {
            known = queries.screen(Parameters.need("ref"));
            view = known;
        }
        return known;
    }

    /** What all agencies say. */
    public MergedPicture picture() {
        MergedPicture known = picture;
        if (known == null) {
            known = queries.picture(view());
            picture = known;
        }
        return known;
    }

    /** What is still to be settled. */
    public List<PictureLine> open() {
        List<PictureLine> found = new ArrayList<>(picture().contradictions());
        found.addAll(picture().gaps());
        return found.stream().filter(PictureLine::open).toList();
    }

    /** The same, to choose from. */
    public List<Option> openOptions() {
        return open().stream()
                .map(line -> Option.of(line.key(), line.wording()))
                .toList();
    }

    /** Saves, and settles one of them with a word. */
    public @Nullable String settle() {
        if (!save("")) {
            return null;
        }
        if (settleKey == null || settleKey.isBlank()) {
            Messages.add("settleKey", "Choose what is settled.");
            return null;
        }
        String death = view().death().reference();
        long seen = picture().version();
        String key = settleKey;
        String words = settleWords;
        if (words == null || words.isBlank()) {
            Messages.add("settleWords", "Say how it is settled.");
            return null;
        }
        if (!tried(() -> pictures.settle(death, seen, key, words))) {
            return null;
        }
        Messages.done("Settled.");
        return to("write");
    }

    /** Address of the meeting. */
    public String base() {
        return Parameters.base() + "/child-death-meetings/" + view().reference();
    }

    /** Address of the case. */
    public String caseBase() {
        return Parameters.base() + view().death().path();
    }

    /** The day, in words. */
    public String day() {
        return DeadlineWords.full(view().day());
    }

    /** What is told first. */
    public List<MeetingText> first() {
        return List.of(MeetingText.SUMMARY, MeetingText.DISCUSSION);
    }

    /** The factors of the four domains. */
    public List<MeetingText> factors() {
        return List.of(MeetingText.FACTORS_A, MeetingText.FACTORS_B, MeetingText.FACTORS_C, MeetingText.FACTORS_D);
    }

    /** What follows from it. */
    public List<MeetingText> last() {
        return List.of(
                MeetingText.LEARNING,
                MeetingText.ISSUES,
                MeetingText.GOOD_PRACTICE,
                MeetingText.SUPPORT,
                MeetingText.ACTIONS);
    }

    /** The categories in their order. */
    public List<Option> categories() {
        return Arrays.stream(DeathCategory.values())
                .map(one -> Option.of(one.code(), one.number() + ". " + one.label()))
                .toList();
    }

    /** Who is invited, to tick. */
    public List<Option> invited() {
        return view().guests().stream()
                .map(guest -> new Option(Integer.toString(guest.number()), guest.name(), about(guest)))
                .toList();
    }

    private static String about(GuestLine guest) {
        String other = guest.reply().instead();
        return other == null
                ? guest.rest()
                : guest.rest() + (guest.rest().isEmpty() ? "" : ". ") + "In their place: " + other;
    }

    /** Saves. */
    public @Nullable String keep() {
        return save("Saved: what is written of the meeting") ? to("write") : null;
    }

    /** Saves, and closes the record. */
    public @Nullable String hold() {
        if (!save("")) {
            return null;
        }
        // What somebody else wrote in the meantime is in other boxes, and was told if it was in these.
        readAgain();
        List<Integer> came = present.stream()
                .filter(number -> number.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .toList();
        if (!tried(
                () -> service.hold(new Hold(reference(), view().version(), came)),
                () -> view().status() == ReviewMeetingStatus.HELD)) {
            return null;
        }
        Messages.done(
                "The record is closed, and the analysis form is drafted from it. Read the draft and send it to the panel.");
        return to("view");
    }

    private String to(String page) {
        return "/childdeathmeeting/" + page + ".xhtml?faces-redirect=true&ref=" + reference();
    }

    @Override
    protected List<String> names() {
        List<String> names = new ArrayList<>(
                Arrays.stream(MeetingText.values()).map(MeetingText::apiName).toList());
        for (FamilyAnswer one : view().questions()) {
            names.addAll(List.of(one.field("Answer"), one.field("By"), one.field("Due")));
        }
        return names;
    }

    @Override
    protected @Nullable String saved(String field) {
        return view().boxes().get(field);
    }

    @Override
    protected String reference() {
        return view().reference();
    }

    @Override
    protected String part() {
        return "meeting";
    }

    @Override
    protected DraftKeeper drafts() {
        return drafts;
    }

    @Override
    protected void readAgain() {
        view = null;
        picture = null;
    }

    public @Nullable String getSettleKey() {
        return settleKey;
    }

    public void setSettleKey(@Nullable String settleKey) {
        this.settleKey = settleKey;
    }

    public @Nullable String getSettleWords() {
        return settleWords;
    }

    public void setSettleWords(@Nullable String settleWords) {
        this.settleWords = settleWords;
    }

    public List<String> getPresent() {
        return present;
    }

    public void setPresent(@Nullable List<String> present) {
        this.present = present == null ? List.of() : present;
    }
}
