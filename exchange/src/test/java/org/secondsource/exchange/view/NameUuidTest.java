package org.secondsource.exchange.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

final class NameUuidTest {
    private static final UUID DNS = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    @Test
    void itIsTheOneThatTheStandardGivesAsAnExample() {
        assertThat(NameUuid.of(DNS, "www.example.com"))
                .hasToString("2ed6657d-e927-568b-95e1-2665a8aea6a2"); // RFC 9562, appendix A.4
    }

    @Test
    void thingsOfTwoKindsHaveTwoIds() {
        assertThat(NameUuid.of("claim", "x")).isNotEqualTo(NameUuid.of("event", "x"));
        assertThat(NameUuid.of("claim", "x")).isEqualTo(NameUuid.of("claim", "x"));
    }
}
