package org.exposureaudit.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NetworkTest {
    private static Network network(String text) {
        return Network.of(text).orElseThrow();
    }

    @Test
    void holdsTheAddressesOfItsRangeAlone() {
        Network network = network("192.0.2.64/27");
        assertTrue(network.contains("192.0.2.64"));
        assertTrue(network.contains("192.0.2.95"));
        assertFalse(network.contains("192.0.2.96"));
        assertFalse(network.contains("192.0.2.63"));
        assertFalse(network.contains("2001:db8::1"));
        assertTrue(network("2001:db8:1::/48").contains("2001:db8:1:9::4"));
        assertFalse(network("2001:db8:1::/48").contains("2001:db8:2::4"));
    }

    @Test
    void asksNobodyForAName() {
        for (String text :
                List.of(
                        "",
                        "school.example",
                        "192.0.2.64/99",
                        "192.0.2.64/-1",
                        "0.0.0.0/0",
                        "a/b")) {
            assertEquals(Optional.empty(), Network.of(text), text);
        }
    }
}
