package uk.slp.portal.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.config.Setting;
import uk.slp.portal.shared.config.Settings;

/**
 * The network address of a caller. A header is believed only if the settings name it, because anybody can send one; of
 * several addresses in it the last counts, the one that the trusted proxy itself has written.
 */
public final class ClientAddress {
    /** Numbers only: a name would be looked up. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    /** Some proxies write the port as well. */
    private static final Pattern PORT = Pattern.compile("(?<=^[0-9.]{7,15}|\\]):[0-9]{1,5}$");

    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    /** The address of a request, for counting only. */
    public static String of(HttpServletRequest request) {
        String header = Settings.current().text(Setting.CLIENT_ADDRESS_HEADER);
        List<String> values = header.isEmpty() ? List.of() : Collections.list(request.getHeaders(header));
        return of(values.isEmpty() ? null : values.get(values.size() - 1), request.getRemoteAddr());
    }

    static String of(@Nullable String header, String remote) {
        String last = header == null
                ? ""
                : header.substring(header.lastIndexOf(',') + 1).strip();
        String bare = PORT.matcher(last).replaceFirst("");
        String told = bare.startsWith("[") && bare.endsWith("]") ? bare.substring(1, bare.length() - 1) : bare;
        return network(told).or(() -> network(remote)).orElse(remote);
    }

    /** Of the sixth version the network, since one household or attacker has all addresses in it. */
    private static Optional<String> network(String address) {
        if (!NUMBER.matcher(address).matches()) {
            return Optional.empty();
        }
        try {
            InetAddress parsed = InetAddress.getByName(address);
            return Optional.of(
                    parsed instanceof Inet6Address
                            ? Arrays.toString(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
                            : parsed.getHostAddress());
        } catch (UnknownHostException noNumber) {
            return Optional.empty();
        }
    }
}
