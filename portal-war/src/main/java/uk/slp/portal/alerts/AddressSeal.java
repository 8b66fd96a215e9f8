package uk.slp.portal.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import uk.slp.portal.account.Seals;

/**
 * Encrypts the addresses of readers (AES with 256 bits, GCM) under a key made from the one that all nodes share. Whoever
 * sees a list of readers, an export or a log does not see addresses; whoever has the whole database with its keys does.
 */
@ApplicationScoped
public class AddressSeal {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Seals seals;

    /** The address, encrypted; differently each time. */
    public String seal(String address) {
        return seal(key(), address);
    }

    /** The address. */
    public String open(String sealed) {
        return open(key(), sealed);
    }

    /** By which an address is found again. */
    public String hash(String address) {
        return seals.of("alert address", address.toLowerCase(Locale.ROOT));
    }

    private byte[] key() {
        return HexFormat.of().parseHex(seals.of("alert key", "addresses"));
    }

    static String seal(byte[] key, String address) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] locked = run(Cipher.ENCRYPT_MODE, key, nonce, address.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(nonce.length + locked.length)
                        .put(nonce)
                        .put(locked)
                        .array());
    }

    static String open(byte[] key, String sealed) {
        ByteBuffer both = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
        byte[] nonce = new byte[NONCE_BYTES];
        both.get(nonce);
        byte[] locked = new byte[both.remaining()];
        both.get(locked);
        return new String(run(Cipher.DECRYPT_MODE, key, nonce, locked), StandardCharsets.UTF_8);
    }

    private static byte[] run(int mode, byte[] key, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("An address cannot be read: the key is another one", e);
        }
    }
}
