package uk.slp.portal.onelink;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.config.Setting;
import uk.slp.portal.shared.config.Settings;
import uk.slp.portal.shared.error.Violation;

/** To which addresses a link may be sent. */
public final class LinkAddresses {
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}");
    private static final int LONGEST = 254;

    private LinkAddresses() {}

    /** What is wrong with an address, at the field {@code address}; empty if nothing is. */
    public static Optional<Violation> problem(@Nullable String typed) {
        Settings settings = Settings.current();
        return problem(typed, settings.text(Setting.LINK_DOMAINS), settings.sendsEmail());
    }

    static Optional<Violation> problem(@Nullable String typed, String domains, boolean sendsEmail) {
        String address = tidy(typed);
        if (address.length() > LONGEST || !ADDRESS.matcher(address).matches()) {
            return Optional.of(
                    new Violation("address", "not_an_address", "Enter one e-mail address, such as head@fenby.sch.uk."));
        }
        if (!sendsEmail) {
            return Optional.of(new Violation(
                    "address",
                    "no_email",
                    "This portal sends no e-mail, so no link can be sent. Choose somebody with an account."));
        }
        List<String> allowed = allowed(domains);
        if (allowed.isEmpty()) {
            return Optional.of(new Violation(
                    "address", "no_links", "This portal sends no links. Choose somebody with an account."));
        }
        String domain = address.substring(address.indexOf('@') + 1);
        if (allowed.stream().noneMatch(end -> domain.equals(end) || domain.endsWith("." + end))) {
            return Optional.of(new Violation(
                    "address",
                    "address_not_official",
                    "A link goes to official addresses only: those that end in " + String.join(", ", allowed)
                            + ". Enter such an address, or ask your administrator to allow another ending."));
        }
        return Optional.empty();
    }

    /** As it is kept: without space around it, in small letters. */
    static String tidy(@Nullable String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    }

    /** "j•••@fenby.sch.uk": enough for its owner to know it, not enough to write to it. */
    static String masked(String address) {
        return address.charAt(0) + "•••" + address.substring(address.indexOf('@'));
    }

    private static List<String> allowed(String domains) {
        return domains.equals("none")
                ? List.of()
                : Arrays.stream(domains.split(",", -1)).map(String::strip).toList();
    }
}
