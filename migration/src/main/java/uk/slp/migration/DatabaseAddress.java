package uk.slp.migration;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where the database is and how to sign in to it, read from the same environment variables with the same defaults as the
 * portal's.
 *
 * @param url the JDBC address
 * @param user the user name
 * @param password the password; never shown
 */
record DatabaseAddress(String url, String user, String password) {
    /** Both the portal and this command open the embedded database in exactly this way. */
    private static final String EMBEDDED_OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";

    /**
     * Reads the address from the environment.
     *
     * @throws UsageProblem if a variable cannot be used
     */
    static DatabaseAddress from(Map<String, String> environment) {
        String url = value(environment, "PORTAL_DB_URL", "");
        if (url.isEmpty()) {
            url = "jdbc:h2:file:" + embedded(environment).toString().replace('\\', '/') + EMBEDDED_OPTIONS;
        } else if (!url.startsWith("jdbc:postgresql:") && !url.startsWith("jdbc:h2:")) {
            throw new UsageProblem("PORTAL_DB_URL is \"" + url
                    + "\"; use an address that begins with jdbc:postgresql: or leave it out.");
        }
        return new DatabaseAddress(
                url,
                value(environment, "PORTAL_DB_USER", "portal"),
                value(environment, "PORTAL_DB_PASSWORD", "portal"));
    }

    private static Path embedded(Map<String, String> environment) {
        String folder = value(environment, "PORTAL_DATA_DIR", ".data");
        try {
            Path path = Path.of(folder).toAbsolutePath().normalize();
            if (Files.exists(path) && !Files.isDirectory(path)) {
                throw new UsageProblem(
                        "PORTAL_DATA_DIR is \"" + folder + "\"; name a folder, there is a file of that name.");
            }
            return path.resolve("portal");
        } catch (InvalidPathException e) {
            throw new UsageProblem(
                    "PORTAL_DATA_DIR is \"" + folder + "\"; name a folder that can exist on this machine.");
        }
    }

    /** The same database, which must be there already: reading must not leave an empty file behind. */
    DatabaseAddress existing() {
        return url.startsWith("jdbc:h2:file:") ? new DatabaseAddress(url + ";IFEXISTS=TRUE", user, password) : this;
    }

    /** The address without options, which may carry a password. */
    String shown() {
        return url.replaceFirst("[;?].*$", "");
    }

    private static String value(Map<String, String> environment, String key, String otherwise) {
        String raw = environment.get(key);
        return raw == null || raw.isBlank() ? otherwise : raw.trim();
    }
}
