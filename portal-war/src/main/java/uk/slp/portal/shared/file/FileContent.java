package uk.slp.portal.shared.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A file that the present person may have: what its headers say, and its content piece by piece. */
public final class FileContent {
    private final String name;
    private final String mediaType;
    private final long size;
    private final UUID id;
    private final IntFunction<byte @Nullable []> pieces;

    /**
     * A file that is kept somewhere.
     *
     * @param pieces its content, numbered from 0; null after the last
     */
    public FileContent(UUID id, String name, String mediaType, long size, IntFunction<byte @Nullable []> pieces) {
        this.id = id;
        this.name = name;
        this.mediaType = mediaType;
        this.size = size;
        this.pieces = pieces;
    }

    /** By content. */
    public String mediaType() {
        return mediaType;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** What makes a browser keep the file and run nothing of it, and what keeps it out of caches. */
    public Map<String, String> headers() {
        return Map.of(
                "Content-Disposition", FileDisposition.attachment(name),
                "X-Content-Type-Options", "nosniff",
                "Content-Security-Policy", "sandbox; default-src 'none'",
                "Cache-Control", "private, no-store");
    }

    /**
     * Writes the content. No connection to the database is held while a slow reader takes a piece.
     *
     * @throws IOException if the reader goes away, or the file is taken out meanwhile
     */
    public void writeTo(OutputStream out) throws IOException {
        long written = 0;
        int number = 0;
        byte[] piece = pieces.apply(number);
        while (piece != null) {
            out.write(piece);
            written += piece.length;
            piece = pieces.apply(++number);
        }
        if (written != size) {
            throw new IOException("File " + id + " ended after " + written + " of " + size + " bytes");
        }
    }
}
