package uk.slp.portal.shared.file;

import java.io.InputStream;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Reads a file that is kept in pieces, one piece at a time. */
public final class PiecesStream extends InputStream {
    private final IntFunction<byte @Nullable []> pieces;
    private byte[] piece = {};
    private int next;
    private int at;
    private boolean ended;

    public PiecesStream(IntFunction<byte @Nullable []> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() {
        return there() ? piece[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!there()) {
            return -1;
        }
        int some = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, buffer, offset, some);
        at += some;
        return some;
    }

    /** Whether there is a byte to read. */
    private boolean there() {
        while (!ended && at == piece.length) {
            byte[] following = pieces.apply(next++);
            ended = following == null;
            piece = following == null ? new byte[0] : following;
            at = 0;
        }
        return !ended;
    }
}
