package uk.slp.portal.shared.disclosure;

/**
 * Which numbers are small, and how much must stay open about a hidden one.
 *
 * @param least the least number that is shown, in children; nought is hidden like the others below it (rule 78)
 * @param width of every hidden number at least so many whole numbers beside it must stay possible for a reader who
 *     works with everything shown; a small number must also be able to be nought and to be this width
 */
public record SmallNumbers(int least, int width) {
    /** Numbers below six are hidden (rule 78), and any of them stays possible wherever one is hidden. */
    public static final SmallNumbers STANDARD = new SmallNumbers(6, 5);

    /** Refuses what would protect nothing. */
    public SmallNumbers {
        if (least < 1 || width < 1) {
            throw new IllegalArgumentException("The least number shown and the width must be at least 1");
        }
    }

    boolean isSmall(long value) {
        return value < least;
    }
}
