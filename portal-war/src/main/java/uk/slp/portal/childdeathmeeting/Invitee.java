package uk.slp.portal.childdeathmeeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.onelink.LinkAddresses;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.text.TypedText;

/**
 * Somebody to be invited.
 *
 * @param address official e-mail address, or null: then no letter goes, and whoever plans the meeting tells the person
 */
public record Invitee(
        @Nullable String name, @Nullable String role, @Nullable String organisation, @Nullable String address) {
    private static final int LONGEST = 200;

    public Invitee {
        name = TypedText.stripped(name);
        role = TypedText.stripped(role);
        organisation = TypedText.stripped(organisation);
        address = TypedText.stripped(address);
        address = address == null ? null : address.toLowerCase(Locale.ROOT);
    }

    /** What tells two of them apart. */
    public String key() {
        return address == null ? (name + "|" + organisation).toLowerCase(Locale.ROOT) : address;
    }

    /** Role and organisation in a line, as far as they tell more than the name; empty if neither does. */
    public String rest() {
        return Stream.of(role, organisation)
                .filter(text -> text != null && !text.equals(name))
                .collect(Collectors.joining(", "));
    }

    /** The same without an address to which no letter may go. */
    public Invitee reachable() {
        return address == null || addressProblem(address).isEmpty()
                ? this
                : new Invitee(name, role, organisation, null);
    }

    /** Everything that is wrong with it. */
    public List<Violation> problems() {
        List<Violation> wrong = new ArrayList<>();
        if (name == null) {
            wrong.add(new Violation("guestName", "name_required", "Enter who is invited."));
        }
        tooLong(wrong, "guestName", name);
        tooLong(wrong, "guestRole", role);
        tooLong(wrong, "guestOrganisation", organisation);
        if (address != null) {
            addressProblem(address).ifPresent(wrong::add);
        }
        return wrong;
    }

    private static void tooLong(List<Violation> wrong, String field, @Nullable String text) {
        if (text != null && text.length() > LONGEST) {
            wrong.add(new Violation(field, "too_long", "Shorten this to 200 characters."));
        }
    }

    /** A portal that sends no e-mail keeps the address all the same. */
    private static Optional<Violation> addressProblem(String address) {
        return LinkAddresses.problem(address)
                .filter(wrong -> !List.of("no_email", "no_links").contains(wrong.code()))
                .map(wrong -> new Violation(
                        "guestAddress",
                        wrong.code(),
                        wrong.code().equals("address_not_official")
                                ? "Enter an official address: an invitation goes to no other. Or leave this empty and tell"
                                        + " the person yourself."
                                : wrong.message()));
    }

    /** Nobody's name reaches a log. */
    @Override
    public String toString() {
        return "Invitee";
    }
}
