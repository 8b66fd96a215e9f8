package uk.slp.portal.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Map;
import uk.slp.portal.shared.error.RuleViolation;

/** Passwords: how they are hashed, what an acceptable one is, and how a one-time password is made. */
@ApplicationScoped
public class Passwords {
    /** Shortest password accepted when one is chosen; length matters more than odd characters. */
    public static final int SHORTEST = 12;

    private static final int LONGEST = 200;

    /** A hash that no password has, so that an unknown name takes as long as a known one. */
    private static final String NOBODY =
            "PBKDF2WithHmacSHA512:210000:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    /** Without the letters and digits that are taken for one another when read out. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Pbkdf2PasswordHash hash;

    @PostConstruct
    void configure() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32"));
    }

    /** Whether a password is the one behind a hash. */
    boolean matches(String password, String known) {
        return hash.verify(password.toCharArray(), known);
    }

    /** Takes as long as {@link #matches} and matches nothing. */
    void matchNobody(String password) {
        hash.verify(password.toCharArray(), NOBODY);
    }

    /** The hash to keep. */
    String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    /** Sixteen letters and digits in groups of four: about 79 bits, to be read out or copied once. */
    String oneTime() {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            if (i > 0 && i % 4 == 0) {
                made.append('-');
            }
            made.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return made.toString();
    }

    /**
     * Refuses a password that cannot be chosen.
     *
     * @throws RuleViolation if it is too short, too long, or the present one
     */
    static void check(String present, String wanted) {
        if (wanted.length() < SHORTEST || wanted.length() > LONGEST) {
            throw new RuleViolation(
                    "wanted", "password_length", "Choose a password of 12 to 200 characters; three words will do.");
        }
        if (wanted.equals(present)) {
            throw new RuleViolation("wanted", "password_same", "Choose a password other than the present one.");
        }
    }
}
