package org.exposureaudit.school;

import java.net.InetAddress;
import java.util.Optional;

/// A range of internet addresses.
///
/// @param start its first address
/// @param bits how many bits all its addresses have in common
public record Network(InetAddress start, int bits) {

    /// The network a text such as `203.0.113.0/24` or `2001:db8::1` names; empty where it names none. Nobody is asked for a name.
    public static Optional<Network> of(String text) {
        int slash = text.indexOf('/');
        try {
            InetAddress start =
                    InetAddress.ofLiteral((slash < 0 ? text : text.substring(0, slash)).strip());
            int all = start.getAddress().length * 8;
            int bits = slash < 0 ? all : Integer.parseInt(text.substring(slash + 1).strip());
            return bits < 8 || bits > all
                    ? Optional.empty()
                    : Optional.of(new Network(start, bits));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Whether an address, as an export writes it, lies in it.
    public boolean contains(String address) {
        return of(address).filter(other -> sharesBits(other.start)).isPresent();
    }

    private boolean sharesBits(InetAddress other) {
        byte[] mine = start.getAddress();
        byte[] theirs = other.getAddress();
        if (mine.length != theirs.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((mine[bit / 8] & mask) != (theirs[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }

    /// No address in a log.
    @Override
    public String toString() {
        return "Network[/" + bits + "]";
    }
}
