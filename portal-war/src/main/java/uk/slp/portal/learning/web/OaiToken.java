package uk.slp.portal.learning.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.learning.CatalogueQueries.Place;

/**
 * Where a list goes on, in the token itself: nothing is kept here, so a token never expires and every node understands
 * it. Everything in it is public, so it is not secret; a checksum tells a token of ours from a damaged one.
 *
 * @param from the argument of the first request, or empty
 * @param until the same
 * @param set the same
 * @param after the last record that was told
 * @param told how many were told already
 */
record OaiToken(String from, String until, String set, Place after, long told) {
    private static final int PARTS = 6;
    private static final int SUM_BYTES = 4;

    /** What every database can compare. */
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    String encoded() {
        String plain =
                String.join("|", from, until, set, after.changedAt().toString(), Long.toString(told), after.slug());
        byte[] text = plain.getBytes(StandardCharsets.UTF_8);
        byte[] all = ByteBuffer.allocate(text.length + SUM_BYTES)
                .put(text)
                .putInt(sum(text))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /** The token, or null if it is not one of ours. */
    static @Nullable OaiToken read(String encoded) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(encoded);
            if (all.length <= SUM_BYTES) {
                return null;
            }
            byte[] text = new byte[all.length - SUM_BYTES];
            ByteBuffer bytes = ByteBuffer.wrap(all).get(text);
            String[] parts = new String(text, StandardCharsets.UTF_8).split("\\|", -1);
            if (bytes.getInt() != sum(text) || parts.length != PARTS) {
                return null;
            }
            Instant changedAt = Instant.parse(parts[3]);
            if (changedAt.isBefore(EARLIEST) || changedAt.isAfter(LATEST)) {
                return null;
            }
            return new OaiToken(parts[0], parts[1], parts[2], new Place(changedAt, parts[5]), Long.parseLong(parts[4]));
        } catch (IllegalArgumentException | DateTimeParseException damaged) {
            return null;
        }
    }

    private static int sum(byte[] text) {
        CRC32 sum = new CRC32();
        sum.update(text);
        return (int) sum.getValue();
    }
}
