package uk.slp.portal.shared.config;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The settings in force, read once and checked at once: a wrong value is refused with a sentence, never replaced by a
 * guess. Immutable.
 */
public final class Settings {
    /** Both the portal and the migration command open the embedded database in exactly this way. */
    static final String EMBEDDED_OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";

    private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9-]{1,60}");
    private static final Pattern HOST_AND_PORT = Pattern.compile("[A-Za-z0-9._-]+:([1-9][0-9]{0,4})");

    private static volatile @Nullable Settings current;

    private final Map<Setting, String> values;

    private Settings(Map<Setting, String> values) {
        this.values = values;
    }

    /**
     * The settings of this process, read from the environment (a system property of the same name wins, for tests).
     *
     * @throws SettingRefused if one of them is wrong
     */
    public static Settings current() {
        Settings known = current;
        if (known == null) {
            known = read(key -> {
                String property = System.getProperty(key);
                return property != null ? property : System.getenv(key);
            });
            current = known;
        }
        return known;
    }

    /**
     * Reads and checks every setting.
     *
     * @param source gives the raw value of a key, or null
     * @throws SettingRefused if one is wrong
     */
    public static Settings read(Function<String, @Nullable String> source) {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            String raw = source.apply(setting.key());
            String value = raw == null || raw.isBlank() ? setting.defaultValue() : raw.trim();
            check(setting, value);
            values.put(setting, value);
        }
        together(values);
        return new Settings(values);
    }

    private static void check(Setting setting, String value) {
        switch (setting.type()) {
            case PORT -> number(setting, value, 1, 65_535);
            case MILLIS -> number(setting, value, 100, 60_000);
            case DAYS -> number(setting, value, 7, 3_650);
            case FEW -> number(setting, value, 2, 50);
            case BOOLEAN -> {
                if (!value.isEmpty() && !value.equals("true") && !value.equals("false")) {
                    throw refused(setting, value, "use true or false");
                }
            }
            case WEB_ADDRESS, HOST, EMAIL, STARTTLS, DISTANCES, DOMAINS ->
                PostSettings.wrong(setting.type(), value).ifPresent(mend -> {
                    throw refused(setting, value, mend);
                });
            case JDBC_URL -> {
                if (!value.isEmpty() && !value.startsWith("jdbc:postgresql:") && !value.startsWith("jdbc:h2:")) {
                    throw refused(setting, value, "use an address that begins with jdbc:postgresql: (or leave it out)");
                }
            }
            case PATH -> {
                try {
                    Path path = Path.of(value);
                    if (Files.exists(path) && !Files.isDirectory(path)) {
                        throw refused(setting, value, "name a folder; there is a file of that name");
                    }
                } catch (InvalidPathException e) {
                    throw refused(setting, value, "name a folder that can exist on this machine");
                }
            }
            case HOST_AND_PORT -> {
                Matcher parts = HOST_AND_PORT.matcher(value);
                if (!value.isEmpty() && (!parts.matches() || Integer.parseInt(parts.group(1)) > 65_535)) {
                    throw refused(setting, value, "use a host and a port, such as clamav.example:3310");
                }
            }
            case HEADER -> {
                if (!value.isEmpty() && !HEADER.matcher(value).matches()) {
                    throw refused(setting, value, "use the name of one header, such as X-Forwarded-For");
                }
            }
            case TEXT, SECRET -> {
                if (value.length() > 500) {
                    throw refused(setting, "(too long)", "use at most 500 characters");
                }
            }
        }
    }

    /** What is right by itself and wrong beside another. */
    private static void together(Map<Setting, String> values) {
        if (!given(values, Setting.SMTP_HOST)) {
            return;
        }
        for (Setting needed : new Setting[] {Setting.SMTP_FROM, Setting.PUBLIC_URL}) {
            if (!given(values, needed)) {
                throw refused(needed, "", "it is needed for e-mail, which PORTAL_SMTP_HOST turns on: set both or none");
            }
        }
        if (given(values, Setting.SMTP_PASSWORD) && !given(values, Setting.SMTP_USER)) {
            throw refused(Setting.SMTP_USER, "", "name the user whose password PORTAL_SMTP_PASSWORD is");
        }
    }

    private static boolean given(Map<Setting, String> values, Setting setting) {
        return !values.getOrDefault(setting, "").isEmpty();
    }

    private static void number(Setting setting, String value, int least, int most) {
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return;
            }
        } catch (NumberFormatException e) {
            throw refused(setting, value, "use a whole number from " + least + " to " + most);
        }
        throw refused(setting, value, "use a whole number from " + least + " to " + most);
    }

    private static SettingRefused refused(Setting setting, String value, String mend) {
        String shown = setting.type() == Setting.Type.SECRET ? "(hidden)" : value;
        return new SettingRefused(
                "The portal did not start: " + setting.key() + " is \"" + shown + "\"; " + mend + ".");
    }

    private String get(Setting setting) {
        String value = values.get(setting);
        if (value == null) {
            throw new IllegalStateException("Settings have not been read");
        }
        return value;
    }

    /** A text setting as given or by default. */
    public String text(Setting setting) {
        return get(setting);
    }

    /** A number setting. */
    public int number(Setting setting) {
        return Integer.parseInt(get(setting));
    }

    /** A yes-or-no setting that has a default of its own. */
    public boolean flag(Setting setting) {
        return Boolean.parseBoolean(get(setting));
    }

    /** Whether the embedded database is used: none was named, or an H2 address was. */
    public boolean embeddedDatabase() {
        return databaseUrl().startsWith("jdbc:h2:");
    }

    /** The JDBC address in force. */
    public String databaseUrl() {
        String url = get(Setting.DB_URL);
        return url.isEmpty()
                ? "jdbc:h2:file:" + dataDirectory().resolve("portal").toString().replace('\\', '/') + EMBEDDED_OPTIONS
                : url;
    }

    /** The data folder, absolute. */
    public Path dataDirectory() {
        return Path.of(get(Setting.DATA_DIR)).toAbsolutePath().normalize();
    }

    /** Whether the portal migrates the schema itself. */
    public boolean migratesItself() {
        String value = get(Setting.DB_MIGRATE);
        return value.isEmpty() ? embeddedDatabase() : Boolean.parseBoolean(value);
    }

    /** Whether invented demonstration data and accounts are wanted. */
    public boolean demonstration() {
        String value = get(Setting.DEMO);
        return value.isEmpty() ? embeddedDatabase() : Boolean.parseBoolean(value);
    }

    /** The name of the national body that receives notifications. */
    public String panelName() {
        return get(Setting.PANEL_NAME);
    }

    /** Its address for the head of letters, lines parted by semicolons; empty if none is set. */
    public String panelAddress() {
        return get(Setting.PANEL_ADDRESS);
    }

    /** Whether e-mails are sent: a mail server was named. */
    public boolean sendsEmail() {
        return !get(Setting.SMTP_HOST).isEmpty();
    }

    /** The address by which people reach the portal, without a slash at its end; empty if it was not given. */
    public String publicUrl() {
        String url = get(Setting.PUBLIC_URL);
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** Working days before a last day at which reminders are given; 0 is the day itself, less is after it. */
    public List<Integer> reminderDays() {
        return PostSettings.distances(get(Setting.REMINDER_DAYS));
    }

    /** Working days before a review meeting at which those who have not answered are reminded. */
    public List<Integer> meetingReminderDays() {
        return PostSettings.distances(get(Setting.MEETING_REMINDER_DAYS)).stream()
                .filter(days -> days >= 0)
                .toList();
    }
}
