package uk.slp.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.account.model.ServerKey;

/** Keyed hashes under a random key that all nodes share and that is made when it is first needed. */
@ApplicationScoped
public class Seals {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String NAME = "sign-in";
    private static final int KEY_BYTES = 32;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    private volatile byte @Nullable [] key;

    /** The keyed hash of a text, hexadecimal; a purpose keeps hashes of one kind from being used as another. */
    @Transactional
    public String of(String purpose, String text) {
        byte[] known = key;
        if (known == null) {
            known = load();
            key = known;
        }
        return of(known, purpose, text);
    }

    static String of(byte[] key, String purpose, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            byte[] hash = mac.doFinal((purpose + "\n" + text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC with SHA-256", e);
        }
    }

    /** Whether two hashes are the same, in a time that does not tell where they differ. */
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** How a sign-in name goes into a hash. */
    static String name(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    private byte[] load() {
        byte[] fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        em.createNativeQuery(
                        "insert into server_key (name, secret, made_at) values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, NAME)
                .setParameter(2, Base64.getEncoder().encodeToString(fresh))
                .setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
        return Base64.getDecoder().decode(em.find(ServerKey.class, NAME).secret());
    }
}
