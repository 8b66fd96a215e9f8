package uk.slp.portal.duties;

/** An answer that was not known and decides whether a duty applies: the careful route, and what would change it. */
public enum OpenQuestion {
    PLACE(
            "place",
            "where it happened",
            "Where it happened is not known. Until it is, go on as if it were in your area; if it was in another English"
                    + " authority that authority sends, and outside England the authority where the child normally lives."),
    AGE(
            "age",
            "the age",
            "The age is not known. Until it is, go on as for a child; if the person was 18 or over, this falls away. A"
                    + " child who is not yet identified is notified all the same, with what is known."),
    AGE_UNDER_25("age", "the age", "The age is not known. If the person had reached 25, this falls away."),
    LOOKED_AFTER(
            "lookedAfter",
            "whether the child was looked after",
            "Whether the child was looked after is not known. Ask today; if the child was not, this falls away."),
    CARE_LEAVER(
            "careLeaver",
            "whether it was a care leaver",
            "Whether the young person was a care leaver is not known. If they were not, nothing is expected here."),
    YOUNG_CARE_LEAVER(
            "careLeaver",
            "whether it was a care leaver",
            "The person was under 16. Care leavers are 16 or over as a rule: check the status before you send."),
    UNEXPECTED(
            "unexpected",
            "whether the death was sudden",
            "Whether the death was sudden, or could have outside causes, is not known. Until it is, go on as if it were;"
                    + " if it was expected and nothing raises suspicion, this falls away."),
    BORN_ALIVE(
            "pregnancyEnd",
            "whether the child was born alive",
            "Whether the child was born alive is not known. A child born alive, however briefly, is reviewed; after a"
                    + " stillbirth, a loss before 24 weeks or a lawful termination there is no child death review.");

    private final String field;
    private final String subject;
    private final String sentence;

    OpenQuestion(String field, String subject, String sentence) {
        this.field = field;
        this.subject = subject;
        this.sentence = sentence;
    }

    /** The question whose answer would settle it, by its name in forms and in the interface for programs. */
    public String field() {
        return field;
    }

    /** What is not known, in a few words that fit behind "depends on". */
    public String subject() {
        return subject;
    }

    /** What to do until it is known, and what would change it. */
    public String sentence() {
        return sentence;
    }
}
