package org.secondsource.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The port by which something is got from the net.
///
/// For many threads at a time. It never throws for what a server does: that is an answer.
public interface Fetcher extends AutoCloseable {
    Answer fetch(Request request);

    @Override
    void close();

    /// What is asked for.
    ///
    /// @param etag of what is here already; empty where nothing is
    /// @param modified Last-Modified of what is here already; empty where nothing is
    record Request(String url, String etag, String modified) {
        /// Asks for what is not here.
        public static Request of(String url) {
            return new Request(url, "", "");
        }
    }

    /// What a server answered.
    sealed interface Answer {
        /// Something that may be new.
        ///
        /// @param page as it came
        /// @param rest so long the server wants to be left alone; empty where it does not say
        record Given(Page page, String etag, String modified, Optional<Duration> rest)
                implements Answer {}

        /// What is here already.
        record Unchanged(Optional<Duration> rest) implements Answer {}

        /// Nothing that can be used.
        ///
        /// @param why what was found and, where there is something, what to do
        /// @param rest so long the server wants to be left alone; empty where it does not say
        /// @param lasting whether asking again is of no use: it is gone, or not allowed
        record Refused(String why, Optional<Duration> rest, boolean lasting) implements Answer {}
    }

    /// A page as it came.
    final class Page {
        private final String url;
        private final String type;
        private final Instant got;
        private final byte[] bytes;

        /// @param url where it was found in the end
        /// @param type its media type as the server tells it; may be empty
        /// @param bytes given away
        @SuppressWarnings("ArrayNotCloned") // they may be many, and nobody writes them
        public Page(String url, String type, Instant got, byte[] bytes) {
            this.url = url;
            this.type = type;
            this.got = got;
            this.bytes = bytes;
        }

        public String url() {
            return url;
        }

        public String type() {
            return type;
        }

        /// When it came.
        public Instant got() {
            return got;
        }

        @SuppressWarnings("ArrayNotCloned") // only read
        public byte[] bytes() {
            return bytes;
        }
    }
}
