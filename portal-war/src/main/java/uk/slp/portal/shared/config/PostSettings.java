package uk.slp.portal.shared.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks the settings about e-mail and reminders. */
final class PostSettings {
    static final int FURTHEST = 20;

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]{0,252})|\\[?[0-9A-Fa-f:]+]?");
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9]([A-Za-z0-9.-]{0,252})");
    private static final Pattern DOMAINS = Pattern.compile(
            "[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63}){0,8}(\\s*,\\s*[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63}){0,8}){0,99}");
    private static final Pattern DISTANCE = Pattern.compile("-?[0-9]{1,2}");

    private PostSettings() {}

    /** What to do about a wrong value; nothing if it is right. */
    static Optional<String> wrong(Setting.Type type, String value) {
        boolean right =
                switch (type) {
                    case WEB_ADDRESS -> value.isEmpty() || isWebAddress(value);
                    case HOST -> value.isEmpty() || HOST.matcher(value).matches();
                    case EMAIL -> value.isEmpty() || EMAIL.matcher(value).matches();
                    case STARTTLS -> value.equals("required") || value.equals("offered") || value.equals("off");
                    case DISTANCES -> areDistances(value);
                    case DOMAINS ->
                        value.equals("none") || DOMAINS.matcher(value).matches();
                    default -> true;
                };
        return right ? Optional.empty() : Optional.of(mend(type));
    }

    private static String mend(Setting.Type type) {
        return switch (type) {
            case WEB_ADDRESS -> "use an address that begins with https:// or http:// and has no question mark";
            case HOST -> "use the name or number of a machine, without a port";
            case EMAIL -> "use one e-mail address, such as portal@example.org";
            case DOMAINS -> "use the ends of e-mail addresses divided by commas, such as gov.uk, or none";
            case STARTTLS -> "use required, offered or off";
            default ->
                "use different whole numbers from -" + FURTHEST + " to " + FURTHEST + " divided by commas, or none";
        };
    }

    private static boolean isWebAddress(String value) {
        try {
            URI uri = new URI(value);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return web
                    && uri.getHost() != null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && uri.getRawUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean areDistances(String value) {
        if (value.equals("none")) {
            return true;
        }
        List<Integer> seen = new ArrayList<>();
        for (String part : value.split(",", -1)) {
            String number = part.trim();
            if (!DISTANCE.matcher(number).matches()) {
                return false;
            }
            int days = Integer.parseInt(number);
            if (Math.abs(days) > FURTHEST || seen.contains(days)) {
                return false;
            }
            seen.add(days);
        }
        return true;
    }

    /** The distances of a checked value. */
    static List<Integer> distances(String value) {
        List<Integer> days = new ArrayList<>();
        if (!value.equals("none")) {
            for (String part : value.split(",")) {
                days.add(Integer.valueOf(part.trim()));
            }
        }
        return List.copyOf(days);
    }
}
