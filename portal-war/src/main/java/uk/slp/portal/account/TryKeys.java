package uk.slp.portal.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** Under which keys wrong passwords are counted. */
final class TryKeys {
    private TryKeys() {}

    /**
     * A key.
     *
     * @param hash keyed hash of what is counted; neither name nor address can be read from it
     * @param nameHash keyed hash of the name; empty where names do not matter
     */
    record Key(SignInLimit limit, String hash, String nameHash) {}

    /**
     * Those of a try with a password. From a browser in which the person has signed in before nothing else counts but what
     * comes from that browser, so that nobody elsewhere can keep the person out.
     *
     * @param browser number of the browser if it is known
     * @param seal of a purpose and a text
     */
    static List<Key> ofPassword(
            String username, String network, Optional<String> browser, BinaryOperator<String> seal) {
        String name = Seals.name(username);
        String nameHash = seal.apply("name", name);
        List<Key> keys = new ArrayList<>();
        if (browser.isPresent()) {
            keys.add(key(SignInLimit.PERSON, "browser " + browser.get() + " " + name, nameHash, seal));
        } else {
            keys.add(key(SignInLimit.PERSON, "network " + network + " " + name, nameHash, seal));
            keys.add(key(SignInLimit.NAME, name, nameHash, seal));
            keys.add(key(SignInLimit.ADDRESS, network, "", seal));
        }
        return keys;
    }

    /** That of a try with a token. */
    static Key ofToken(String network, BinaryOperator<String> seal) {
        return key(SignInLimit.TOKEN, network, "", seal);
    }

    private static Key key(SignInLimit limit, String what, String nameHash, BinaryOperator<String> seal) {
        return new Key(limit, seal.apply(limit.name(), what), nameHash);
    }
}
